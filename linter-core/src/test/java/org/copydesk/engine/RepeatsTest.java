package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Severity;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final SourceText SOURCE = SourceText.of(new SourceId("a.txt"), "plan plan plan plan ’ ’ ’ ’ noon");

    @Test
    void aFloodOfOneWordIsOneFinding() {
        List<Finding> told = Repeats.group(SOURCE, found("plan", 4));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).location().span()).isEqualTo(new Span(0, 4));
        assertThat(told.get(0).repeats())
                .extracting(Location::span)
                .containsExactly(new Span(5, 9), new Span(10, 14), new Span(15, 19));
    }

    @Test
    void itsFixMendsAllOfThem() {
        Fix fix = Repeats.group(SOURCE, found("plan", 4)).get(0).fix().orElseThrow();

        assertThat(fix.replacements()).hasSize(4);
        assertThat(fix.safe()).isTrue();
    }

    @Test
    void aFewAreToldEach() {
        assertThat(Repeats.group(SOURCE, found("plan", 3))).hasSize(3);
    }

    @Test
    void singleCharactersAreToldEach() {
        assertThat(Repeats.group(SOURCE, found("’", 4))).hasSize(4);
    }

    @Test
    void whatIsSaidOfOtherWordsStaysInOrder() {
        List<Finding> all = new ArrayList<>(found("plan", 4));
        all.addAll(found("noon", 1));

        assertThat(Repeats.group(SOURCE, all))
                .extracting(finding -> finding.location().span().start())
                .containsExactly(0, SOURCE.content().indexOf("noon"));
    }

    private static List<Finding> found(String word, int times) {
        List<Finding> found = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < times; i++) {
            int start = SOURCE.content().indexOf(word, at);
            at = start + word.length();
            Fix fix = Fix.of(SOURCE, true, "delete it", List.of(Edit.delete(new Span(start, at))));
            found.add(new Finding(
                    "test",
                    "prose",
                    Severity.WARNING,
                    Location.of(SOURCE, new Span(start, at)),
                    "one word",
                    "",
                    "body",
                    "a",
                    List.of(),
                    List.of(),
                    Optional.of(fix)));
        }
        return found;
    }
}
