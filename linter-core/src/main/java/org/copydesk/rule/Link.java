package org.copydesk.rule;

import java.util.Collection;
import java.util.Objects;

/**
 * Two facts that belong together.
 *
 * @param one the first of them in order
 * @param note what the rule has to say of the two
 */
public record Link(Fact one, Fact other, String note) implements Comparable<Link> {

    public Link {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(note, "note");
    }

    /** Of several links the first whose second fact was asked about: what it says can be reported there. Else the first. */
    public static Link firstAsked(Collection<Link> links) {
        return links.stream()
                .filter(link -> link.other().asked())
                .findFirst()
                .orElseGet(() -> links.iterator().next());
    }

    @Override
    public int compareTo(Link other) {
        int order = one.compareTo(other.one);
        if (order == 0) {
            order = this.other.compareTo(other.other);
        }
        return order != 0 ? order : note.compareTo(other.note);
    }
}
