package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.PhraseAutomaton;
import org.copydesk.language.PhraseEdges;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;

/** The phrases of rules that ask for others than their pack holds: an automaton built for one run. */
final class OwnPhrases {

    private final List<RuleSlot> owners;
    private final int[] indexes;
    private final PhraseAutomaton automaton;

    private OwnPhrases(List<RuleSlot> owners, int[] indexes, PhraseAutomaton automaton) {
        this.owners = owners;
        this.indexes = indexes;
        this.automaton = automaton;
    }

    static OwnPhrases of(List<RuleSlot> slots) {
        List<RuleSlot> owners = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        for (RuleSlot slot : slots) {
            List<Phrase> phrases = ((PhraseRule) slot.rule()).phrases();
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                builder.add(phrase.text(), owners.size(), phrase.wholeWord() ? PhraseEdges.WORD : PhraseEdges.ANYWHERE);
                owners.add(slot);
                indexes.add(i);
            }
        }
        return new OwnPhrases(
                owners, indexes.stream().mapToInt(Integer::intValue).toArray(), builder.build());
    }

    boolean isEmpty() {
        return owners.isEmpty();
    }

    PhraseAutomaton automaton() {
        return automaton;
    }

    RuleSlot slotOf(int phraseId) {
        return owners.get(phraseId);
    }

    int phraseOf(int phraseId) {
        return indexes[phraseId];
    }
}
