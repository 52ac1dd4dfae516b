package org.copydesk.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule says of one place of an article.
 *
 * @param rule id of the rule
 * @param category the rule's category
 * @param message one sentence: what is wrong here
 * @param subject what repeats of one fact in a file have in common, such as the misspelt name; may be empty
 * @param context name of the field or role of the block that holds the place, for the fingerprint
 * @param article what to call the article
 * @param related other places that the message speaks of
 * @param evidence what speaks for the finding, a phrase each; may be empty
 */
public record Finding(
        String rule,
        String category,
        Severity severity,
        Location location,
        String message,
        String subject,
        String context,
        String article,
        List<Related> related,
        List<String> evidence,
        Optional<Fix> fix)
        implements Comparable<Finding> {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(article, "article");
        related = List.copyOf(related);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(fix, "fix");
    }

    /** The same finding at another level. */
    public Finding at(Severity level) {
        return level == severity
                ? this
                : new Finding(
                        rule, category, level, location, message, subject, context, article, related, evidence, fix);
    }

    /** The same finding with other places and another fix. */
    public Finding with(List<Related> places, Optional<Fix> mended) {
        return new Finding(
                rule, category, severity, location, message, subject, context, article, places, evidence, mended);
    }

    /** The same finding at a place where it stands again; what mends it is told with the first. */
    public Finding at(Location place) {
        return new Finding(
                rule,
                category,
                severity,
                place,
                message,
                subject,
                context,
                article,
                List.of(),
                evidence,
                Optional.empty());
    }

    /** Places of which it says the same; they are among the related ones. */
    public List<Location> repeats() {
        return related.stream()
                .filter(place -> place.note().equals(Related.AGAIN))
                .map(Related::location)
                .toList();
    }

    /** By path, start, end, rule, message. */
    @Override
    public int compareTo(Finding other) {
        int order = location.compareTo(other.location);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        return order != 0 ? order : message.compareTo(other.message);
    }
}
