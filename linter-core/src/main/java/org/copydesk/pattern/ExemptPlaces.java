package org.copydesk.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.article.Block;

/** Where an exemption stands in an article, ready to be asked for each match in logarithmic time. */
final class ExemptPlaces {

    private final Exemption.Scope scope;
    private final Map<Block, InBlock> byBlock = new HashMap<>();

    ExemptPlaces(Exemption.Scope scope, List<Target.InBlock> places) {
        this.scope = scope;
        for (Target.InBlock place : places) {
            byBlock.computeIfAbsent(place.block(), block -> new InBlock()).add(place);
        }
    }

    boolean exempt(Target target) {
        if (scope == Exemption.Scope.ARTICLE) {
            return !byBlock.isEmpty();
        }
        if (!(target instanceof Target.InBlock match)) {
            return false;
        }
        InBlock places = byBlock.get(match.block());
        return places != null && places.exempt(match, scope);
    }

    /** Places in one block: the end of the longest by start, and the ends. */
    private static final class InBlock {
        private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();
        private final TreeMap<Integer, Integer> startByEnd = new TreeMap<>();

        private void add(Target.InBlock place) {
            endByStart.merge(place.start(), place.end(), Math::max);
            startByEnd.merge(place.end(), place.start(), Math::min);
        }

        private boolean exempt(Target.InBlock match, Exemption.Scope scope) {
            String text = match.block().text();
            return switch (scope) {
                case BLOCK, ARTICLE -> true;
                case MATCH -> overlaps(match);
                case BEFORE -> {
                    Integer end = startByEnd.floorKey(match.start());
                    yield end != null && Anchor.isWordless(text, end, match.start());
                }
                case AFTER -> {
                    Integer start = endByStart.ceilingKey(match.end());
                    yield start != null && Anchor.isWordless(text, match.end(), start);
                }
            };
        }

        /** The place that begins last before the match's end reaches into it, or one that ends first behind its start does. */
        private boolean overlaps(Target.InBlock match) {
            Map.Entry<Integer, Integer> last = endByStart.lowerEntry(match.end());
            Map.Entry<Integer, Integer> first = startByEnd.higherEntry(match.start());
            return last != null && last.getValue() > match.start() || first != null && first.getValue() < match.end();
        }
    }
}
