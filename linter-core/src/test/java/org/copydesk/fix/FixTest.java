package org.copydesk.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class FixTest {

    private static final SourceText SEA = SourceText.of(new SourceId("a.md"), "one two three\nfour five\n");

    private static Finding finding(String rule, Severity severity, boolean safe, Edit... edits) {
        return finding(SEA, rule, severity, safe, edits);
    }

    private static Finding finding(SourceText source, String rule, Severity severity, boolean safe, Edit... edits) {
        Location location = Location.of(source, edits[0].span());
        return new Finding(
                rule,
                "prose",
                severity,
                location,
                "m",
                "",
                "",
                "a",
                List.of(),
                List.of(),
                Optional.of(Fix.of(source, safe, "t", List.of(edits))));
    }

    private static Edit edit(int start, int end, String text) {
        return new Edit(new Span(start, end), text);
    }

    private static List<String> rules(FixChoice choice) {
        return choice.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void ofTwoThatMeetTheFirstIsMadeAndOfTwoAtOnePlaceTheGraver() {
        FixChoice choice = FixChoice.of(
                SEA,
                List.of(
                        finding("late", Severity.ERROR, true, edit(5, 9, "x")),
                        finding("early", Severity.INFO, true, edit(4, 7, "2")),
                        finding("soft", Severity.WARNING, true, edit(14, 18, "IV")),
                        finding("grave", Severity.ERROR, true, edit(14, 18, "4"))),
                false);
        assertThat(rules(choice)).containsExactly("early", "grave");
        assertThat(Revision.of(SEA.content()).with(choice.edits()).text()).isEqualTo("one 2 three\n4 five\n");
    }

    @Test
    void aFixIsMadeAsAWholeOrNotAtAll() {
        FixChoice choice = FixChoice.of(
                SEA,
                List.of(
                        finding("one", Severity.ERROR, true, edit(0, 3, "1")),
                        finding("both", Severity.ERROR, true, edit(2, 3, "y"), edit(14, 18, "4"))),
                false);
        assertThat(rules(choice)).containsExactly("one");
    }

    @Test
    void editsThatOnlyTouchWaitForEachOther() {
        FixChoice choice = FixChoice.of(
                SEA,
                List.of(
                        finding("a", Severity.ERROR, true, edit(4, 4, "x")),
                        finding("b", Severity.ERROR, true, edit(4, 7, "y")),
                        finding("c", Severity.ERROR, true, edit(7, 8, ""))),
                false);
        assertThat(rules(choice)).containsExactly("a", "c");
    }

    @Test
    void whatTwoRulesWantAlikeIsMadeOnce() {
        FixChoice choice = FixChoice.of(
                SEA,
                List.of(
                        finding("a", Severity.ERROR, true, edit(4, 7, "2")),
                        finding("b", Severity.ERROR, true, edit(4, 7, "2"))),
                false);
        assertThat(rules(choice)).containsExactly("a", "b");
        assertThat(choice.edits()).containsExactly(edit(4, 7, "2"));
    }

    @Test
    void suggestionsOnlyWhenAskedFor() {
        List<Finding> found = List.of(finding("a", Severity.ERROR, false, edit(4, 7, "2")));
        assertThat(FixChoice.of(SEA, found, false).isEmpty()).isTrue();
        assertThat(FixChoice.of(SEA, found, true).isEmpty()).isFalse();
    }

    @Test
    void findsThePlaceOfAPieceInItsFile() {
        SourceText piece = SourceText.piece(new SourceId("a.md"), "four five", 2);
        List<Finding> found = List.of(finding(piece, "a", Severity.ERROR, true, edit(5, 9, "V")));
        assertThat(FixChoice.of(SEA, found, false).edits()).containsExactly(edit(19, 23, "V"));
    }

    @Test
    void leavesAFileThatReadsOtherwise() {
        List<Finding> found = List.of(finding("a", Severity.ERROR, true, edit(4, 7, "2")));
        SourceText other = SourceText.of(new SourceId("a.md"), "one owt three\n");
        assertThat(FixChoice.of(other, found, false).isEmpty()).isTrue();
    }

    @Test
    void neverTouchesAByteOrderMark() {
        SourceText marked = SourceText.of(new SourceId("a.md"), "\uFEFFone two\n");
        FixChoice choice =
                FixChoice.of(marked, List.of(finding(marked, "a", Severity.ERROR, true, edit(1, 5, ""))), false);
        assertThat(choice.edits()).containsExactly(edit(1, 5, ""));
        FixChoice over =
                FixChoice.of(marked, List.of(finding(marked, "a", Severity.ERROR, true, edit(0, 4, ""))), false);
        assertThat(over.isEmpty()).isTrue();
    }

    @Test
    void showsChangesWithThreeLinesAround() {
        Revision revision = Revision.of("1\n2\n3\n4\n5\n6\n7\n8\n9\n").with(List.of(edit(8, 9, "V"), edit(10, 12, "")));
        assertThat(UnifiedDiff.of("a b.md", revision)).isEqualTo("""
                --- a/a b.md
                +++ b/a b.md
                @@ -2,8 +2,7 @@
                 2
                 3
                 4
                -5
                -6
                +V
                 7
                 8
                 9
                """);
    }

    @Test
    void showsAMissingLineEnd() {
        Revision revision = Revision.of("one\r\ntwo").with(List.of(edit(5, 8, "2\n")));
        assertThat(UnifiedDiff.of("a\n.md", revision))
                .isEqualTo("--- \"a/a\\012.md\"\n+++ \"b/a\\012.md\"\n@@ -1,2 +1,2 @@\n one\r\n-two\n"
                        + "\\ No newline at end of file\n+2\n");
        assertThat(UnifiedDiff.of("a.md", Revision.of("x").with(List.of(edit(0, 1, "")))))
                .isEqualTo("--- a/a.md\n+++ b/a.md\n@@ -1 +0,0 @@\n-x\n\\ No newline at end of file\n");
        assertThat(UnifiedDiff.of("a.md", Revision.of("x"))).isEmpty();
    }

    /** Whatever is edited in whatever rounds: the patch makes the new text of the old one, and touches little. */
    @Test
    void aPatchMakesTheNewTextOfTheOld() {
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            Revision revision = Revision.of(text(random));
            for (int round = random.nextInt(4); round >= 0; round--) {
                revision = revision.with(edits(random, revision.text()));
            }
            String patch = UnifiedDiff.of("a.md", revision);
            assertThat(patched(revision.original(), patch)).as(patch).isEqualTo(revision.text());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append("ab\n\r\n ".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    private static List<Edit> edits(Random random, String text) {
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < text.length() && edits.size() < 3) {
            int start = at + random.nextInt(text.length() - at + 1);
            int end = Math.min(text.length(), start + random.nextInt(5));
            edits.add(edit(start, end, List.of("", "x", "\n", "y\nz").get(random.nextInt(4))));
            at = end + 1;
        }
        return edits;
    }

    /** Another reading of the format, line by line. */
    private static String patched(String original, String patch) {
        List<String> old = Lines.of(original);
        StringBuilder made = new StringBuilder();
        List<String> lines = Lines.of(patch);
        int at = 0;
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean open = i + 1 < lines.size() && lines.get(i + 1).startsWith("\\");
            String content = line.substring(1, open ? line.length() - 1 : line.length());
            switch (line.charAt(0)) {
                case '@' -> {
                    String[] range = line.substring(4, line.indexOf(' ', 4)).split(",");
                    int start = Integer.parseInt(range[0]) - (range.length > 1 && range[1].equals("0") ? 0 : 1);
                    while (at < start) {
                        made.append(old.get(at++));
                    }
                }
                case ' ' -> {
                    assertThat(old.get(at)).isEqualTo(content);
                    made.append(old.get(at++));
                }
                case '-' -> assertThat(old.get(at++)).isEqualTo(content);
                case '+' -> made.append(content);
                default -> assertThat(line).startsWith("\\ No newline");
            }
        }
        while (at < old.size()) {
            made.append(old.get(at++));
        }
        return made.toString();
    }
}
