package org.copydesk.run.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.archive.KeyedFact;

/** The articles of an index that are to be believed; those that were asked for last are kept at hand. */
final class ArticleCache {

    private static final int KEPT = 3_000;
    private static final float LOAD = 0.75f;

    private final IndexReader index;
    private final BitSet gone;
    private final Map<Integer, PackedFacts> kept = new LinkedHashMap<>(KEPT, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PackedFacts> eldest) {
            return size() > KEPT;
        }
    };

    ArticleCache(IndexReader index, BitSet gone) {
        this.index = index;
        this.gone = gone;
    }

    /** A fact and the number of its article. */
    record Found(int article, KeyedFact fact) {}

    List<Found> with(String rule, String key) throws IOException {
        List<Found> found = new ArrayList<>();
        for (IndexReader.Place place : index.places(KeyHash.of(rule, key))) {
            if (!gone.get(index.fileOf(place.article()))) {
                KeyedFact fact = packed(place.article()).at(place.entry());
                // Another key may have the same hash.
                if (fact.rule().equals(rule) && fact.keys().contains(key)) {
                    found.add(new Found(place.article(), fact));
                }
            }
        }
        return found;
    }

    List<KeyedFact> facts(int article) throws IOException {
        return packed(article).all();
    }

    private PackedFacts packed(int article) throws IOException {
        PackedFacts known = kept.get(article);
        if (known == null) {
            known = index.packed(article);
            kept.put(article, known);
        }
        return known;
    }
}
