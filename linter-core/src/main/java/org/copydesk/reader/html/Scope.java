package org.copydesk.reader.html;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * What text is where it stands, by the elements around it.
 *
 * @param level of the heading, 0 outside of one
 * @param lists how many lists it stands in
 * @param sentence true inside a paragraph or heading, where no element of the line makes a block of its own
 * @param spaceKept true if white space counts
 * @param titled true in a heading that is marked as the title
 * @param figure the picture with its texts around it
 */
record Scope(
        Role role,
        Place place,
        int level,
        int lists,
        boolean sentence,
        boolean spaceKept,
        boolean titled,
        Optional<Figure> figure) {

    Scope {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(figure, "figure");
    }

    static Scope flow() {
        return new Scope(Role.BODY, Place.FLOW, 0, 0, false, false, false, Optional.empty());
    }

    static Scope aside() {
        return new Scope(Role.FURNITURE, Place.ASIDE, 0, 0, false, false, false, Optional.empty());
    }

    boolean isAside() {
        return place == Place.ASIDE;
    }

    Scope in(Role other) {
        return new Scope(other, place, level, lists, sentence, spaceKept, titled, figure);
    }

    Scope at(Place other) {
        return new Scope(role, other, level, lists, sentence, spaceKept, titled, figure);
    }

    Scope heading(int depth, boolean title) {
        return new Scope(role, place, depth, lists, true, spaceKept, title, figure);
    }

    Scope inList() {
        return new Scope(role, place, level, lists + 1, sentence, spaceKept, titled, figure);
    }

    Scope inSentence() {
        return new Scope(role, place, level, lists, true, spaceKept, titled, figure);
    }

    Scope keepingSpace() {
        return new Scope(role, place, level, lists, true, true, titled, figure);
    }

    Scope in(Figure other) {
        return new Scope(role, place, level, lists, sentence, spaceKept, titled, Optional.of(other));
    }
}
