package org.copydesk.rule;

import java.util.Objects;
import org.copydesk.finding.Location;

/**
 * What one place of one article shows.
 *
 * @param article what to call the article
 * @param location where it shows
 * @param context name of the field or role of the block
 * @param payload what the rule noted
 */
public record Fact(String article, Location location, String context, String payload) implements Comparable<Fact> {

    public Fact {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(payload, "payload");
    }

    @Override
    public int compareTo(Fact other) {
        int order = location.compareTo(other.location);
        if (order == 0) {
            order = payload.compareTo(other.payload);
        }
        if (order == 0) {
            order = context.compareTo(other.context);
        }
        return order != 0 ? order : article.compareTo(other.article);
    }
}
