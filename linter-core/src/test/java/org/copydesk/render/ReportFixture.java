package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.finding.Coverage;
import org.copydesk.finding.Finding;
import org.copydesk.finding.FindingName;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Omission;
import org.copydesk.finding.Related;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Standing;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** One report with everything that a renderer may meet: the same for all of them. */
final class ReportFixture {

    private static final SourceText HARBOUR = SourceText.of(
            new SourceId("content/2026/harbour.md"),
            "\uFEFF---\r\n"
                    + "title: Harbour strike enters its third week\r\n"
                    + "---\r\n"
                    + "Harbour strike enters its third week\r\n"
                    + "\r\n"
                    + "The dockers of Port Ellery, who have not been paid since Easter, met the president of the harbour"
                    + " board, Ebrahim Raïssi, on Tuesday in the old customs house to hear what he would offer them.\r\n"
                    + "Raïssi said no. \tRaïssi left.\tRaïssi's car waited.\r\n"
                    + "\r\n"
                    + "Copyright 2026 Ellery Press\r\n"
                    + "All rights reserved.\r\n"
                    + "Do not republish.\r\n"
                    + "\r\n"
                    + "A last line with two\u00A0 blanks");

    private static final SourceText WIDE = SourceText.of(
            new SourceId("content/wide.txt"),
            "東京の港で the the strike\n"
                    + "\t👩‍🚒🏽 and 🇫🇷 cheered é by by combining e\u0301\u0323 marks\n"
                    + "hidden\u200Bword, \u202Ereversed\u202C, bell\u0007 and \u001B[31mred\u001B[0m, half \uD83D.\n"
                    + "##[error]not a command, nor ##vso[task.x] and 100% ::sure::\n");

    private static final SourceText HOSTILE = SourceText.of(
            new SourceId("::error file=x,line=1::gotcha\n\u001B]0;title\u0007, 100%.md"), "one two two\n");

    private static final SourceText EXPORT = SourceText.piece(
            new SourceId("export.jsonl"), "{\"title\":\"Untitled\",\"body\":\"See   the the end…\"}", 7);

    private ReportFixture() {}

    static Report rich() {
        List<ReportedFinding> findings = new ArrayList<>();
        for (Finding finding : findings()) {
            findings.add(ReportedFinding.open(finding, FindingName.of("f" + (1000 + findings.size()))));
        }
        Finding silenced = at(HOSTILE, "one", 0).build();
        findings.add(new ReportedFinding(silenced, FindingName.of("s1"), Standing.SUPPRESSED));
        findings.add(new ReportedFinding(silenced, FindingName.of("b1"), Standing.BASELINED));
        findings.add(new ReportedFinding(silenced, FindingName.of("b2"), Standing.BASELINED));
        List<RuleFailure> failures = List.of(new RuleFailure(
                "name-mismatch", "content/wide.txt", "IndexOutOfBoundsException: 12\nat\u001B[2J nowhere"));
        Coverage coverage = new Coverage(
                6,
                16,
                14,
                List.of(
                        new Omission("media/z.md", "not UTF-8 text"),
                        new Omission("media/a.md", "not UTF-8 text"),
                        new Omission("media/b\u202E.md", "not UTF-8 text"),
                        new Omission("media/c.md", "not UTF-8 text"),
                        new Omission("archive/dump.json", "larger than 64 MB")));
        return new Report(findings, failures, coverage);
    }

    static Report clean() {
        return new Report(List.of(), List.of(), Coverage.complete(1, 1));
    }

    /** More findings of each level than a workflow shows. */
    static Report crowded() {
        List<ReportedFinding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (int i = 0; i < 13; i++) {
                SourceText source = SourceText.piece(new SourceId("crowd.txt"), "the the", 1 + i);
                Draft draft = at(source, "the the", 0);
                draft.severity = severity;
                findings.add(ReportedFinding.open(draft.build(), FindingName.of(severity.id() + i)));
            }
        }
        return new Report(findings, List.of(), Coverage.complete(1, 1));
    }

    static Optional<RuleInfo> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    static List<RuleInfo> rules() {
        OptionInfo allowed = new OptionInfo(
                "allowed", OptionInfo.Type.LIST, List.of("had had", "that that"), "Pairs that are right.");
        return List.of(
                new RuleInfo(
                        "doubled-word",
                        "prose",
                        Severity.WARNING,
                        Stage.RECOMMENDED,
                        "A word that stands twice in a row.",
                        Map.of("doubled", "“{word}” stands twice."),
                        List.of(allowed),
                        List.of("en", "de"),
                        List.of(),
                        false,
                        true,
                        "none"),
                new RuleInfo(
                        "headline-near-duplicate",
                        "headline",
                        Severity.ERROR,
                        Stage.STRICT,
                        "Nearly the same headline on another article, whatever its case, accents, quotes and dashes.",
                        Map.of("same", "…"),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        false,
                        "none"));
    }

    private static List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        harbour(findings);
        wide(findings);
        findings.add(at(HOSTILE, "two two", 0).build());
        Draft untitled = at(EXPORT, "Untitled", 0);
        untitled.rule = "headline-placeholder";
        untitled.severity = Severity.ERROR;
        untitled.message = "The headline is a placeholder: “Untitled”.";
        untitled.article = "record 7";
        findings.add(untitled.build());
        Draft doubled = at(EXPORT, "the the", 0);
        doubled.article = "record 8";
        findings.add(doubled.build());
        return findings;
    }

    private static void harbour(List<Finding> findings) {
        String headline = "Harbour strike enters its third week";
        Draft repeated = at(HARBOUR, headline, 1);
        repeated.rule = "headline-repeated";
        repeated.category = "headline";
        repeated.severity = Severity.ERROR;
        repeated.message = "The headline stands again in the body.";
        repeated.related.add(new Related(Location.of(HARBOUR, span(HARBOUR, headline, 0)), "the headline"));
        repeated.related.add(new Related(Location.of(EXPORT, span(EXPORT, "Untitled", 0)), "another article"));
        Span line = span(HARBOUR, headline, 1);
        repeated.fix = Optional.of(Fix.of(
                HARBOUR, true, "delete the line", List.of(Edit.delete(new Span(line.start(), line.end() + 2)))));
        findings.add(repeated.build());
        for (int i = 0; i < 4; i++) {
            Draft name = at(HARBOUR, "Raïssi", i);
            name.rule = "name-transliteration";
            name.category = "names";
            name.message =
                    "“Raïssi” is how French writes the name; English copy, and most of this archive too, writes it"
                            + " as “Raisi”, without the accent and with one s.";
            name.subject = "raissi";
            name.evidence = List.of("“ï” for a long i", "written “Raisi” in 14 articles");
            name.fix = Optional.of(
                    Fix.of(HARBOUR, false, "write “Raisi”", List.of(new Edit(span(HARBOUR, "Raïssi", i), "Raisi"))));
            findings.add(name.build());
        }
        Draft rights = at(HARBOUR, "Copyright 2026 Ellery Press\r\nAll rights reserved.\r\nDo not", 0);
        rights.rule = "agency-rights";
        rights.category = "residue";
        rights.severity = Severity.ERROR;
        rights.message = "A rights line stands in the body.";
        findings.add(rights.build());
        Draft blank = at(HARBOUR, "\u00A0", 0);
        blank.rule = "invisible-character";
        blank.category = "residue";
        blank.severity = Severity.INFO;
        blank.message = "A no-break space stands here.";
        findings.add(blank.build());
        Draft document = new Draft(HARBOUR, Span.at(0));
        document.rule = "byline-missing";
        document.category = "byline";
        document.message = "The article has no byline.";
        findings.add(document.build());
    }

    private static void wide(List<Finding> findings) {
        findings.add(at(WIDE, "the the", 0).build());
        findings.add(at(WIDE, "by by", 0).build());
        Draft combining = at(WIDE, "\u0323", 0);
        combining.message = "A combining mark alone.";
        findings.add(combining.build());
        Draft hidden = at(WIDE, "\u200Bword, \u202Ereversed\u202C, bell\u0007 and \u001B[31mred", 0);
        hidden.severity = Severity.ERROR;
        hidden.message = "Hidden\u200B, \u001B[1mloud\u001B[0m\r\n::error::forged and half \uDC00 of a character, 100%";
        findings.add(hidden.build());
        findings.add(at(WIDE, "not a command", 0).build());
    }

    private static Span span(SourceText source, String words, int occurrence) {
        int start = source.content().indexOf(words);
        for (int i = 0; i < occurrence; i++) {
            start = source.content().indexOf(words, start + 1);
        }
        return new Span(start, start + words.length());
    }

    private static Draft at(SourceText source, String words, int occurrence) {
        return new Draft(source, span(source, words, occurrence));
    }

    /** A finding with values that may be changed. */
    private static final class Draft {

        private final Location location;
        private String rule = "doubled-word";
        private String category = "prose";
        private Severity severity = Severity.WARNING;
        private String message;
        private String subject = "";
        private String article = "Harbour strike enters its third week";
        private final List<Related> related = new ArrayList<>();
        private List<String> evidence = List.of();
        private Optional<Fix> fix = Optional.empty();

        Draft(SourceText source, Span span) {
            this.location = Location.of(source, span);
            this.message = "“" + location.excerpt() + "” is a word too many.";
        }

        Finding build() {
            return new Finding(
                    rule, category, severity, location, message, subject, "body", article, related, evidence, fix);
        }
    }
}
