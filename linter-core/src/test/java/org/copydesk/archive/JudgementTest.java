package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Fact;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final RuleInfo STRONG = rule("body-twice", List.of("title-twice"));
    private static final RuleInfo WEAK = rule("title-twice", List.of());

    @Test
    void copiesAreToldOfOnce() {
        Judgement body = judgement(STRONG, fact("a.md", "Ferry"), fact("b.md", "Ferry"));
        Judgement title = judgement(WEAK, fact("a.md", "Ferry"), fact("b.md", "Ferry"));
        assertThat(Judgement.ofOneCauseEach(List.of(title, body))).containsExactly(body.finding());
    }

    @Test
    void anArticleMoreIsAnotherCause() {
        Judgement body = judgement(STRONG, fact("a.md", "Ferry"), fact("b.md", "Ferry"));
        Judgement title = judgement(WEAK, fact("a.md", "Ferry"), fact("b.md", "Ferry"), fact("c.md", "Ferry"));
        assertThat(Judgement.ofOneCauseEach(List.of(body, title))).containsExactly(body.finding(), title.finding());
    }

    @Test
    void articlesOfOneFileAreCounted() {
        Judgement body = judgement(STRONG, fact("all.jsonl", "Ferry"), fact("all.jsonl", "Ferry"));
        Judgement title =
                judgement(WEAK, fact("all.jsonl", "Ferry"), fact("all.jsonl", "Ferry"), fact("all.jsonl", "Ferry"));
        assertThat(Judgement.ofOneCauseEach(List.of(body, title))).containsExactly(body.finding(), title.finding());
    }

    @Test
    void otherRulesStay() {
        RuleInfo other = rule("name-twice", List.of());
        Judgement body = judgement(STRONG, fact("a.md", "Ferry"), fact("b.md", "Ferry"));
        Judgement name = judgement(other, fact("a.md", "Ferry"), fact("b.md", "Ferry"));
        assertThat(Judgement.ofOneCauseEach(List.of(body, name))).containsExactly(body.finding(), name.finding());
    }

    private static Judgement judgement(RuleInfo rule, Fact... facts) {
        Fact shown = facts[0];
        Finding finding = new Finding(
                rule.id(),
                rule.category(),
                rule.severity(),
                shown.location(),
                "again",
                "",
                "",
                shown.article(),
                List.of(),
                List.of(),
                Optional.empty());
        return Judgement.of(rule, finding, List.of(facts));
    }

    private static Fact fact(String path, String article) {
        Location place = Location.of(SourceText.of(new SourceId(path), article), new Span(0, 3));
        return new Fact(article, place, "", "");
    }

    private static RuleInfo rule(String id, List<String> supersedes) {
        return new RuleInfo(
                id,
                "duplication",
                Severity.ERROR,
                Stage.RECOMMENDED,
                "Twice.",
                Map.of("message", "again"),
                List.of(),
                List.of(),
                supersedes,
                true,
                false,
                "page.md");
    }
}
