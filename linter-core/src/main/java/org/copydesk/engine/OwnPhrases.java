package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.PhraseAutomaton;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.jspecify.annotations.Nullable;

/** The phrases of rules that ask for others than their pack holds: an automaton built for one run. */
final class OwnPhrases {

    private final List<RuleSlot> owners;
    private final int[] indexes;
    /** By phrase, packed. */
    private final int[] bounds;
    /** Null if there are no such phrases, as in most runs: making an automaton costs the start of each. */
    private final @Nullable PhraseAutomaton automaton;

    private OwnPhrases(List<RuleSlot> owners, int[] indexes, int[] bounds, @Nullable PhraseAutomaton automaton) {
        this.owners = owners;
        this.indexes = indexes;
        this.bounds = bounds;
        this.automaton = automaton;
    }

    static OwnPhrases of(List<RuleSlot> slots) {
        if (slots.isEmpty()) {
            return new OwnPhrases(List.of(), new int[0], new int[0], null);
        }
        List<RuleSlot> owners = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        List<Integer> bounds = new ArrayList<>();
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        for (RuleSlot slot : slots) {
            List<Phrase> phrases = ((PhraseRule) slot.rule()).phrases();
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                builder.add(phrase.text(), owners.size(), phrase.edges());
                owners.add(slot);
                indexes.add(i);
                bounds.add(phrase.bounds().packed());
            }
        }
        return new OwnPhrases(owners, array(indexes), array(bounds), builder.build());
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Reports every place of every phrase. */
    void scan(String text, PhraseAutomaton.Hits hits) {
        if (automaton != null) {
            automaton.scan(text, hits);
        }
    }

    RuleSlot slotOf(int phraseId) {
        return owners.get(phraseId);
    }

    int phraseOf(int phraseId) {
        return indexes[phraseId];
    }

    int boundsOf(int phraseId) {
        return bounds[phraseId];
    }
}
