package org.copydesk.rules.names;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.article.Block;
import org.copydesk.rule.Hit;

/** Places of an article that a name has taken already, so that a shorter one inside it is none. */
final class Taken {

    /** By block: the end of each place by its start; places are disjoint. */
    private final Map<Block, TreeMap<Integer, Integer>> places = new LinkedHashMap<>();

    boolean isFree(Hit hit) {
        TreeMap<Integer, Integer> taken = places.get(hit.block());
        if (taken == null) {
            return true;
        }
        Map.Entry<Integer, Integer> before = taken.lowerEntry(hit.end());
        return before == null || before.getValue() <= hit.start();
    }

    void take(Hit hit) {
        places.computeIfAbsent(hit.block(), block -> new TreeMap<>()).put(hit.start(), hit.end());
    }
}
