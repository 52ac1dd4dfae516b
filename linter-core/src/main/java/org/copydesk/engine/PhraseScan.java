package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the phrases of all rules in all texts of an article, in one pass over each text. Nearly all places where
 * phrases stand are of no use to their rules; nothing is made of those.
 */
final class PhraseScan {

    private final SortedMap<String, RuleHits> found = new TreeMap<>();

    private PhraseScan() {}

    /** The rules that have something to look at, by id, each with its hits by block, then by end. */
    static SortedMap<String, RuleHits> of(Article article, RuleSet rules) {
        PhraseScan scan = new PhraseScan();
        for (PackRules pack : rules.packs()) {
            scan.packed(article, pack);
            scan.own(article, pack.own());
        }
        return scan.found;
    }

    private void packed(Article article, PackRules pack) {
        @Nullable RuleHits[] byRule = new RuleHits[pack.count()];
        for (Block block : article.texts()) {
            pack.automaton().scan(block.text(), (id, start, end) -> {
                RuleSlot slot = pack.slotOf(id);
                if (slot == null || !slot.packed().blocks().takes(block)) {
                    return;
                }
                int phrase = pack.phraseOf(id);
                if (Phrase.isWithin(slot.packed().boundsOf(phrase), block, start, end)) {
                    RuleHits hits = byRule[pack.ruleOf(id)];
                    if (hits == null) {
                        hits = hitsOf(slot);
                        byRule[pack.ruleOf(id)] = hits;
                    }
                    hits.hits().add(new Hit(phrase, block, start, end));
                }
            });
        }
    }

    private void own(Article article, OwnPhrases own) {
        for (Block block : article.texts()) {
            own.scan(block.text(), (id, start, end) -> {
                if (Phrase.isWithin(own.boundsOf(id), block, start, end)) {
                    hitsOf(own.slotOf(id)).hits().add(new Hit(own.phraseOf(id), block, start, end));
                }
            });
        }
    }

    private RuleHits hitsOf(RuleSlot slot) {
        RuleHits known = found.get(slot.id());
        if (known == null) {
            known = new RuleHits(slot, new ArrayList<>());
            found.put(slot.id(), known);
        }
        return known;
    }

    /** What a rule has to look at. */
    record RuleHits(RuleSlot slot, List<Hit> hits) {}
}
