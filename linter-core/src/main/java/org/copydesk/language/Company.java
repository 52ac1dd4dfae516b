package org.copydesk.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final List<String> least;
    /** What is noted of a block whose own name is not among the smallest. */
    private final String common;

    private Company(List<String> least) {
        this.least = least;
        this.common = String.join(" ", least.subList(0, Math.min(SAMPLE, least.size())));
    }

    /** @param names of all blocks of an article */
    public static Company of(SortedSet<String> names) {
        List<String> least = new ArrayList<>(SAMPLE + 1);
        Iterator<String> all = names.iterator();
        while (least.size() <= SAMPLE && all.hasNext()) {
            least.add(all.next());
        }
        return new Company(least);
    }

    /** What to note of a block of that name. */
    public String of(String name) {
        int own = least.indexOf(name);
        if (own < 0 || own == SAMPLE) {
            return common;
        }
        List<String> others = new ArrayList<>(least);
        others.remove(own);
        return String.join(" ", others);
    }

    /** True if the articles that a block stands in have hardly anything else in common. */
    public static boolean isMixed(List<String> noted) {
        int step = Math.max(1, noted.size() / COMPARED);
        int count = Math.min(COMPARED, (noted.size() + step - 1) / step);
        String[] sample = new String[count];
        for (int i = 0; i < count; i++) {
            sample[i] = noted.get(i * step);
        }
        Map<String, Set<String>> names = new LinkedHashMap<>();
        int pairs = count * (count - 1) / 2;
        int strangers = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                // A copy of the article has the very same company: nothing to take apart.
                if (!sample[i].equals(sample[j])) {
                    Set<String> one = names.computeIfAbsent(sample[i], Company::names);
                    Set<String> other = names.computeIfAbsent(sample[j], Company::names);
                    strangers += areStrangers(one, other) ? 1 : 0;
                }
            }
        }
        return pairs > 0 && strangers >= MOSTLY * pairs;
    }

    private static Set<String> names(String noted) {
        return noted.isEmpty() ? Set.of() : new HashSet<>(List.of(noted.split(" ")));
    }

    private static boolean areStrangers(Set<String> one, Set<String> other) {
        int least = Math.min(one.size(), other.size());
        if (least == 0) {
            return !one.isEmpty() || !other.isEmpty();
        }
        int common = 0;
        for (String each : one) {
            common += other.contains(each) ? 1 : 0;
        }
        return common <= STRANGERS * least;
    }
}
