package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;

class SignalDataTest {

    private final Phrases phrases = Phrases.standard();
    private final Weights weights = Weights.standard();

    @Test
    void everyWeightIsOfASignalThatThereIs() {
        Set<String> known = ids(Judge.standard().signals());

        assertThat(known).containsAll(weights.signals());
    }

    @Test
    void everyShapeWeighsSomething() {
        List<Signal> shapes = Judge.standard().signals().stream()
                .filter(signal -> !(signal instanceof PhraseSignal))
                .toList();

        assertThat(weights.signals()).containsAll(ids(shapes));
    }

    @Test
    void signalsHaveNamesOfTheirOwn() {
        List<Signal> all = Judge.standard().signals();

        assertThat(ids(all)).hasSameSizeAs(all);
    }

    @Test
    void everyPhraseThatCountsByItselfHasEvidence() {
        for (PhraseSection section : phrases.sections()) {
            assertThat(section.evidence()).as(section.name()).isNotEmpty();
        }
    }

    @Test
    void nothingIsEverInferredToBeRunningText() {
        assertThat(weights.thresholds()).doesNotContainKeys(Role.BODY, Role.ALT, Role.FOOTNOTE);
    }

    @Test
    void phrasesCountWhereTheirSectionSays() {
        assertThat(hits("Read more: Nine bridges").has(phrases.section("related-label")))
                .isTrue();
        assertThat(hits("Read more about bridges").has(phrases.section("related-label")))
                .isFalse();
        assertThat(hits("READ MORE »").has(phrases.section("more-line"))).isTrue();
        assertThat(hits("Read more here and there").has(phrases.section("more-line")))
                .isFalse();
        assertThat(hits("FILE – The ferry").has(phrases.section("caption-dash")))
                .isTrue();
        assertThat(hits("File the papers").has(phrases.section("caption-dash"))).isFalse();
        assertThat(hits("the board and the").has(phrases.section("stop-end"))).isTrue();
        assertThat(hits("the the board").has(phrases.section("stop-end"))).isFalse();
    }

    @Test
    void accentsAndCaseDoNotCount() {
        assertThat(hits("TAMBIÉN: LEA TAMBIÉN").has(phrases.section("related-label")))
                .isFalse();
        assertThat(hits("Léa también: Nueve puentes").has(phrases.section("related-label")))
                .isTrue();
    }

    private PhraseHits hits(String text) {
        PhraseHits hits = new PhraseHits();
        phrases.find(org.copydesk.language.Words.of(text), true, true, hits);
        return hits;
    }

    private static Set<String> ids(List<Signal> signals) {
        return signals.stream().map(Signal::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
