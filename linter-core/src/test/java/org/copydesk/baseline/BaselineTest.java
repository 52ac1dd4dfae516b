package org.copydesk.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final BaselineEntry.Note NOTE =
            new BaselineEntry.Note("before we began", "copy desk", Optional.of(LocalDate.of(2027, 3, 31)));

    /** All files were linted; there are a.md and b.md, and gone.md is no more. */
    private static RunScope all(LocalDate today) {
        return new RunScope() {
            @Override
            public boolean isJudged(BaselineEntry entry) {
                return !entry.path().equals("unseen.md");
            }

            @Override
            public boolean mayHaveMoved(String path) {
                return !path.equals("unseen.md");
            }

            @Override
            public boolean isOver(BaselineEntry entry) {
                return entry.note().expires().filter(today::isAfter).isPresent();
            }
        };
    }

    private static BaselineEntry entry(String path, String print, int count) {
        return new BaselineEntry(path, "tide", print, count, "a tide", BaselineEntry.Note.none());
    }

    private static KnownFinding finding(String path, String print) {
        return new KnownFinding(path, "tide", print, "a tide");
    }

    private static BaselineMatch match(Baseline baseline, KnownFinding... findings) {
        return BaselineMatch.of(baseline, List.of(findings), all(LocalDate.of(2027, 1, 1)));
    }

    private static List<String> lines(List<BaselineEntry> entries) {
        return entries.stream()
                .map(entry -> entry.path() + " " + entry.fingerprint() + " " + entry.count())
                .toList();
    }

    @Test
    void knowsAsManyAsItCounts() {
        BaselineMatch match = match(
                new Baseline(List.of(entry("a.md", "1", 2))),
                finding("a.md", "1"),
                finding("a.md", "1"),
                finding("a.md", "1"));
        assertThat(List.of(match.isKnown(0), match.isKnown(1), match.isKnown(2)))
                .containsExactly(true, true, false);
        assertThat(match.stale()).isEmpty();
    }

    @Test
    void findsWhatMovedToAnotherFile() {
        Baseline baseline = new Baseline(List.of(entry("a.md", "1", 1), entry("gone.md", "1", 1)));
        BaselineMatch match = match(baseline, finding("a.md", "1"), finding("b.md", "1"));
        assertThat(match.isKnown(0)).isTrue();
        assertThat(match.isKnown(1)).isTrue();
        assertThat(match.stale()).isEmpty();
        assertThat(lines(match.pruned().entries())).containsExactly("a.md 1 1", "b.md 1 1");
    }

    @Test
    void aCopyIsNew() {
        BaselineMatch match =
                match(new Baseline(List.of(entry("a.md", "1", 1))), finding("a.md", "1"), finding("b.md", "1"));
        assertThat(match.isKnown(0)).isTrue();
        assertThat(match.isKnown(1)).isFalse();
    }

    @Test
    void whatWasNotLookedAtNeitherMovesNorGoesStale() {
        BaselineMatch match = match(new Baseline(List.of(entry("unseen.md", "1", 1))), finding("b.md", "1"));
        assertThat(match.isKnown(0)).isFalse();
        assertThat(match.stale()).isEmpty();
        assertThat(lines(match.pruned().entries())).containsExactly("unseen.md 1 1");
    }

    @Test
    void pruningTakesOutWhatIsMendedAndUpdatingPutsInWhatIsNew() {
        Baseline baseline = new Baseline(List.of(entry("a.md", "1", 3), entry("a.md", "2", 1)));
        BaselineMatch match = match(baseline, finding("a.md", "1"), finding("a.md", "9"));
        assertThat(lines(match.stale())).containsExactly("a.md 1 2", "a.md 2 1");
        assertThat(lines(match.pruned().entries())).containsExactly("a.md 1 1");
        Baseline updated = match.updated(NOTE);
        assertThat(lines(updated.entries())).containsExactly("a.md 1 1", "a.md 9 1");
        assertThat(updated.entries().get(0).note()).isEqualTo(BaselineEntry.Note.none());
        assertThat(updated.entries().get(1).note()).isEqualTo(NOTE);
    }

    @Test
    void whatHasExpiredCountsAndIsNotTakenInAgain() {
        Baseline baseline = new Baseline(List.of(new BaselineEntry("a.md", "tide", "1", 1, "m", NOTE)));
        BaselineMatch before =
                BaselineMatch.of(baseline, List.of(finding("a.md", "1")), all(LocalDate.of(2027, 3, 31)));
        assertThat(before.isKnown(0)).isTrue();
        BaselineMatch after = BaselineMatch.of(baseline, List.of(finding("a.md", "1")), all(LocalDate.of(2027, 4, 1)));
        assertThat(after.isKnown(0)).isFalse();
        assertThat(after.isExpired(0)).isTrue();
        assertThat(after.updated(BaselineEntry.Note.none())).isEqualTo(baseline);
    }

    @Test
    void oneLineForEachEntry() {
        Baseline baseline = new Baseline(List.of(
                new BaselineEntry("a “b”\n\u202E.md", "tide", "1", 2, "say \"tide\"", NOTE), entry("b.md", "2", 1)));
        String text = BaselineWriter.write(baseline);
        assertThat(text).isEqualTo("""
                {
                  "version": 1,
                  "findings": [
                    {"path": "a “b”\\u000a\\u202e.md", "rule": "tide", "fingerprint": "1", "count": 2, "message": "say \\"tide\\"", "reason": "before we began", "owner": "copy desk", "expires": "2027-03-31"},
                    {"path": "b.md", "rule": "tide", "fingerprint": "2", "count": 1, "message": "a tide"}
                  ]
                }
                """);
        assertThat(BaselineReader.read(text)).isEqualTo(new BaselineReader.Reading(baseline, Optional.empty()));
        String none = BaselineWriter.write(Baseline.empty());
        assertThat(BaselineReader.read(none)).isEqualTo(new BaselineReader.Reading(Baseline.empty(), Optional.empty()));
    }

    @Test
    void neverTakesADamagedFileForAnEmptyOne() {
        String whole = BaselineWriter.write(new Baseline(List.of(entry("a.md", "1", 1), entry("b.md", "2", 1))));
        for (int end = 0; end < whole.length() - 1; end++) {
            String cut = whole.substring(0, end);
            assertThat(BaselineReader.read(cut).problem()).as(cut).isPresent();
        }
        problem("<<<<<<< ours\n" + whole, "1:");
        problem(whole.replace("\"version\": 1", "\"version\": 2"), "later Copydesk");
        problem(whole.replace("\"version\": 1", "\"version\": 0"), "no version 0");
        problem(whole.replace("\"count\": 1", "\"count\": 0"), "4:");
        problem(whole.replace("\"count\": 1", "\"count\": 99999999999999999999"), "4:");
        problem(whole.replace("\"message\"", "\"expires\""), "is no day");
        problem(whole.replace("\"message\"", "\"massage\""), "has no “massage”");
        problem(whole.replace("\"rule\": \"tide\", ", ""), "needs a path, a rule and a fingerprint");
        problem(whole + "{}", "behind the end");
        problem("[]", "an object");
        problem("{\"version\": 1}", "no findings");
        problem("", "");
    }

    private static void problem(String text, String message) {
        BaselineReader.Reading reading = BaselineReader.read(text);
        assertThat(reading.problem())
                .as(text)
                .hasValueSatisfying(problem -> assertThat(problem).contains(message));
        assertThat(reading.baseline()).isEqualTo(Baseline.empty());
    }

    @Test
    void manyAlikeAreMatchedInOneGo() {
        List<KnownFinding> findings = new ArrayList<>();
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            findings.add(finding("new" + i + ".md", "1"));
            entries.add(entry("gone" + i + ".md", "1", 1));
        }
        entries.sort(null);
        BaselineMatch match = BaselineMatch.of(new Baseline(entries), findings, all(LocalDate.of(2027, 1, 1)));
        assertThat(match.isKnown(99_999)).isTrue();
        assertThat(match.pruned().entries()).hasSize(100_000);
    }
}
