package org.copydesk.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * The blocks that a block stands among in an article, by name. A block that stands in many articles is a reprint if it
 * stands among the same blocks there, and furniture if it stands among others each time.
 */
public final class Company {

    /** Blocks that are noted: those with the smallest names, which are a sample of all by chance of their hashes. */
    private static final int SAMPLE = 8;
    /** Articles that are compared with each other, spread over all. */
    private static final int COMPARED = 24;

    private static final double STRANGERS = 0.5;
    private static final double MOSTLY = 0.7;

    private Company() {}

    /**
     * What to note of a block.
     *
     * @param name its own name
     * @param all names of all blocks of the article
     */
    public static String of(String name, SortedSet<String> all) {
        StringBuilder others = new StringBuilder();
        int left = SAMPLE;
        for (Iterator<String> rest = all.iterator(); left > 0 && rest.hasNext(); ) {
            String other = rest.next();
            if (!other.equals(name)) {
                others.append(others.isEmpty() ? "" : " ").append(other);
                left--;
            }
        }
        return others.toString();
    }

    /** True if the articles that a block stands in have hardly anything else in common. */
    public static boolean isMixed(List<String> noted) {
        List<Set<String>> sample = new ArrayList<>();
        int step = Math.max(1, noted.size() / COMPARED);
        for (int i = 0; i < noted.size() && sample.size() < COMPARED; i += step) {
            sample.add(new HashSet<>(
                    noted.get(i).isEmpty() ? List.of() : List.of(noted.get(i).split(" "))));
        }
        int pairs = 0;
        int strangers = 0;
        for (int i = 0; i < sample.size(); i++) {
            for (int j = i + 1; j < sample.size(); j++) {
                pairs++;
                strangers += areStrangers(sample.get(i), sample.get(j)) ? 1 : 0;
            }
        }
        return pairs > 0 && strangers >= MOSTLY * pairs;
    }

    private static boolean areStrangers(Set<String> one, Set<String> other) {
        int least = Math.min(one.size(), other.size());
        if (least == 0) {
            return !one.isEmpty() || !other.isEmpty();
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() <= STRANGERS * least;
    }
}
