package org.copydesk.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.copydesk.finding.Location;

/**
 * What one place of one article shows.
 *
 * @param article what to call the article
 * @param location where it shows
 * @param context name of the field or role of the block
 * @param payload what the rule noted
 * @param asked true if the run was asked about the article; false if it only is compared with it. A finding at a fact that was
 *     not asked about is dropped; such facts come first, so that what is new is held against what was there
 */
public record Fact(String article, Location location, String context, String payload, boolean asked)
        implements Comparable<Fact> {

    public Fact {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(payload, "payload");
    }

    /** A fact of an article that the run was asked about. */
    public Fact(String article, Location location, String context, String payload) {
        this(article, location, context, payload, true);
    }

    /** Facts that a finding may stand at: those that were asked about come first, otherwise in the given order. */
    public static List<Fact> askedFirst(List<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(fact -> !fact.asked()))
                .toList();
    }

    /** Whether all say the same, so that there is nothing in them to compare. */
    public static boolean areAlike(List<Fact> facts) {
        String first = facts.get(0).payload();
        for (Fact fact : facts) {
            if (!fact.payload().equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** Those that were not asked about first, then by place. */
    @Override
    public int compareTo(Fact other) {
        // Those who sort and group facts ask most often about one fact and itself, and payloads are long.
        if (this == other) {
            return 0;
        }
        int order = Boolean.compare(asked, other.asked);
        if (order == 0) {
            order = location.compareTo(other.location);
        }
        if (order == 0) {
            order = payload.compareTo(other.payload);
        }
        if (order == 0) {
            order = context.compareTo(other.context);
        }
        return order != 0 ? order : article.compareTo(other.article);
    }
}
