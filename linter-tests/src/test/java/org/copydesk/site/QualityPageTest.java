package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.corpus.Corpus;
import org.copydesk.corpus.Label;
import org.copydesk.corpus.Score;
import org.copydesk.pack.Example;
import org.copydesk.pack.RulePack;
import org.copydesk.pack.RulePage;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;
import org.copydesk.system.Found;
import org.junit.jupiter.api.Test;

/** What each rule comes to on the articles whose defects an editor has marked. */
class QualityPageTest {

    private static final String HEAD = """
            # Quality, measured

            Each rule on the project's own labelled articles, in which every defect is marked: `examples/newsroom` and
            `linter-tests/src/test/resources/labelled`. A finding is *right* if it touches a marked defect; in a clean article none is. The
            articles were written for measuring, so that the figures compare one state of the rules with the next. How a rule does on your
            articles, `copydesk audit RULE PATH` tells.

            This page is made; it changes with the rules:

            ```sh
            COMMAND
            ```

            """;

    /** A rule's row. */
    private static final class Row {
        private int findings;
        private int right;
        private int bad;
        private int good;
    }

    private final List<Score> all = scores("all");
    private final List<Score> recommended = scores("recommended");
    private final SortedMap<String, Row> rows = new TreeMap<>();

    private static List<Score> scores(String preset) {
        return Corpus.all().stream().map(corpus -> Score.of(corpus, preset)).toList();
    }

    @Test
    void saysHowWellEachRuleDoes() throws IOException {
        countExamples();
        countFindings();
        StringBuilder page = new StringBuilder(HEAD.replace("COMMAND", MadePage.COMMAND));
        whole(page);
        categories(page);
        rules(page);
        assertThat(rows).hasSizeGreaterThan(90);
        MadePage.check(MadePage.DOCS.resolve("quality.md"), page.toString());
    }

    private void countExamples() {
        for (RulePack pack : RulePack.loadAll(getClass().getClassLoader())) {
            pack.rules().forEach(rule -> {
                RulePage page = pack.page(rule.info().id()).orElseThrow();
                Row row = row(rule.info().id());
                row.bad = page.examples(Example.Kind.BAD).size();
                row.good = page.examples(Example.Kind.GOOD).size();
            });
        }
    }

    private void countFindings() {
        for (Score score : all) {
            for (Found found : score.findings()) {
                Row row = row(found.rule());
                row.findings++;
                row.right += isRight(found, score) ? 1 : 0;
            }
        }
    }

    private static boolean isRight(Found found, Score score) {
        return !score.alarms().contains(found) && !score.unexplained().contains(found);
    }

    private Row row(String rule) {
        return rows.computeIfAbsent(rule, first -> new Row());
    }

    private void whole(StringBuilder page) {
        page.append("## The rules that are on by default\n\n");
        page.append("| articles | files | findings | right | precision | of the defects marked `must` found |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        for (Score score : recommended) {
            int findings = score.findings().size();
            int right = (int) score.findings().stream()
                    .filter(found -> isRight(found, score))
                    .count();
            List<Label> must = labels(score, Label.Tier.MUST);
            int found = (int) must.stream().filter(score::isFound).count();
            page.append("| ").append(score.corpus().name());
            page.append(" | ").append(score.corpus().documents().size());
            page.append(" | ").append(findings).append(" | ").append(right);
            page.append(" | ").append(share(right, findings));
            page.append(" | ").append(found).append(" of ").append(must.size()).append(" |\n");
        }
        page.append('\n');
    }

    private void categories(StringBuilder page) {
        page.append("## Defects found, by category\n\n");
        page.append(
                "All defects that are marked, of whatever weight; a finding of the category touches the place.\n\n");
        page.append("| category | marked | found | share |\n| --- | --- | --- | --- |\n");
        SortedMap<String, List<Label>> marked = new TreeMap<>();
        SortedMap<String, Integer> found = new TreeMap<>();
        for (Score score : recommended) {
            for (Label label : score.corpus().labels()) {
                marked.computeIfAbsent(label.category(), first -> new ArrayList<>())
                        .add(label);
                found.merge(label.category(), score.isFound(label) ? 1 : 0, Integer::sum);
            }
        }
        marked.forEach((category, labels) -> page.append("| ")
                .append(category)
                .append(" | ")
                .append(labels.size())
                .append(" | ")
                .append(found.get(category))
                .append(" | ")
                .append(share(found.get(category), labels.size()))
                .append(" |\n"));
        page.append('\n');
    }

    private void rules(StringBuilder page) {
        page.append("## Rule by rule\n\n");
        page.append("With all rules on. A dash: the rule found nothing in these articles.\n\n");
        page.append("| rule | on | bad examples | good examples | findings | right | precision |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (RuleInfo rule : Desk.open().rules()) {
            Row row = row(rule.id());
            page.append("| [")
                    .append(rule.id())
                    .append("](rules/")
                    .append(rule.id())
                    .append(".md)");
            page.append(" | ").append(rule.stage().id());
            page.append(" | ").append(row.bad).append(" | ").append(row.good);
            page.append(" | ").append(row.findings == 0 ? "–" : Integer.toString(row.findings));
            page.append(" | ").append(row.findings == 0 ? "–" : Integer.toString(row.right));
            page.append(" | ").append(row.findings == 0 ? "–" : share(row.right, row.findings));
            page.append(" |\n");
        }
    }

    private static List<Label> labels(Score score, Label.Tier tier) {
        return score.corpus().labels().stream()
                .filter(label -> label.tier() == tier)
                .toList();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f", (double) part / whole);
    }
}
