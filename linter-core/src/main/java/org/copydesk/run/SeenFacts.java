package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.archive.KeyedFact;
import org.copydesk.rule.Fact;

/** Facts by what stands at their places: the spellings of names. Used by all threads. */
final class SeenFacts {

    private final SortedMap<String, List<Fact>> bySpelling = new TreeMap<>();

    void take(List<KeyedFact> ofArticle) {
        synchronized (bySpelling) {
            for (KeyedFact each : ofArticle) {
                bySpelling
                        .computeIfAbsent(inOneLine(each.fact().location().excerpt()), first -> new ArrayList<>(1))
                        .add(each.fact());
            }
        }
    }

    static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The facts of each spelling, in order. */
    SortedMap<String, List<Fact>> all() {
        SortedMap<String, List<Fact>> all = new TreeMap<>();
        synchronized (bySpelling) {
            bySpelling.forEach((spelling, facts) ->
                    all.put(spelling, facts.stream().sorted().toList()));
        }
        return all;
    }
}
