package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.Hit;

/** Looks for the phrases of all rules in all texts of an article, in one pass over each text. */
final class PhraseScan {

    private PhraseScan() {}

    /** The rules that have something to look at, by id, each with its hits by block, then by end. */
    static SortedMap<String, RuleHits> of(Article article, RuleSet rules) {
        SortedMap<String, RuleHits> found = new TreeMap<>();
        for (Block block : article.texts()) {
            for (PackRules pack : rules.packs()) {
                scan(block, pack, found);
            }
        }
        return found;
    }

    private static void scan(Block block, PackRules pack, SortedMap<String, RuleHits> found) {
        pack.automaton().scan(block.text(), (id, start, end) -> {
            RuleSlot slot = pack.slotOf(id);
            if (slot != null && slot.packed().blocks().takes(block)) {
                add(found, slot, new Hit(pack.phraseOf(id), block, start, end));
            }
        });
        OwnPhrases own = pack.own();
        own.scan(
                block.text(),
                (id, start, end) -> add(found, own.slotOf(id), new Hit(own.phraseOf(id), block, start, end)));
    }

    private static void add(SortedMap<String, RuleHits> found, RuleSlot slot, Hit hit) {
        found.computeIfAbsent(slot.id(), id -> new RuleHits(slot, new ArrayList<>()))
                .hits()
                .add(hit);
    }

    /** What a rule has to look at. */
    record RuleHits(RuleSlot slot, List<Hit> hits) {}
}
