package org.copydesk.reader.html;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.jsoup.nodes.Element;

/** Decides what the text in an element is. */
final class Scopes {

    /** A cell with more text than this lays out the page, in UTF-16 units. */
    private static final int LONGEST_CELL = 160;

    private static final Set<String> PICTURES =
            Set.of("img", "video", "iframe", "svg", "amp-img", "audio", "object", "canvas");
    private static final Set<String> QUOTATIONS = Set.of("blockquote");
    private static final Set<String> TABLES = Set.of("table");

    private final PageFrame frame;

    Scopes(PageFrame frame) {
        this.frame = frame;
    }

    /** What in a caption says whose the picture is. */
    private static final Set<Sign> OWNERS = EnumSet.of(Sign.SOURCE, Sign.RIGHTS);

    /** The scope of the text in an element that begins a block. */
    Scope of(Element element, Set<Sign> signs, Scope outer) {
        if (frame.isArticle(element)) {
            return named(element, Scope.flow());
        }
        if (outer.isAside()) {
            return element.normalName().equals("pre") ? outer.keepingSpace() : outer;
        }
        boolean attributed =
                outer.role() == Role.QUOTATION && element.normalName().equals("footer");
        if (!attributed && frame.furniture().is(element, signs)) {
            return Scope.aside();
        }
        Scope inner = named(element, outer);
        return signed(element, signs, inner, outer);
    }

    /** True if an element of the line makes a block of its own, by what its class says. */
    boolean parts(Element element, Set<Sign> signs, Scope scope) {
        if (signs.isEmpty() || scope.isAside() || scope.spaceKept()) {
            return false;
        }
        Optional<Role> role = role(element, signs, scope);
        if (role.filter(found -> found == Role.CAPTION || found == Role.CREDIT).isPresent()) {
            return !role.get().equals(scope.role());
        }
        boolean loose = !scope.sentence() && scope.role() == Role.BODY;
        return loose && (role.isPresent() || frame.furniture().is(element, signs));
    }

    private Scope named(Element element, Scope outer) {
        String name = element.normalName();
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, outer);
            case "p" -> outer.inSentence();
            case "ul", "ol", "dir", "dl" -> outer.inList();
            case "li", "dt", "dd" -> plain(outer) ? outer.in(Role.LIST_ITEM) : outer;
            case "blockquote" -> outer.in(Role.QUOTATION);
            case "pre", "listing", "xmp", "plaintext" ->
                outer.in(Role.CODE).at(Place.FLOW).keepingSpace();
            case "td", "th" -> cell(element, outer);
            case "figcaption", "caption" ->
                outer.role() == Role.QUOTATION ? outer : outer.in(Role.CAPTION).at(Place.FIGURE);
            case "figure" -> figure(element, outer);
            default -> outer;
        };
    }

    /** Text that is marked as nothing more than running text, so that an element may say more. */
    private static boolean plain(Scope scope) {
        return scope.role() == Role.BODY || scope.role() == Role.LIST_ITEM;
    }

    private Scope heading(Element element, Scope outer) {
        if (!plain(outer) && outer.role() != Role.TABLE_CELL) {
            return outer.inSentence();
        }
        int level = element.normalName().charAt(1) - '0';
        return outer.in(Role.SUBHEAD).heading(level, frame.signs().of(element).contains(Sign.TITLE));
    }

    private Scope cell(Element element, Scope outer) {
        boolean little = Sheet.whole(element).length() <= LONGEST_CELL
                || TextLength.isAtMost(LONGEST_CELL, element) && !Descendants.any(element, TABLES);
        return little ? outer.in(Role.TABLE_CELL).at(Place.FLOW) : outer;
    }

    private static Scope figure(Element element, Scope outer) {
        Scope inner = outer.in(new Figure());
        if (Descendants.any(element, PICTURES)) {
            return inner.in(Role.CAPTION).at(Place.FIGURE);
        }
        return Descendants.any(element, QUOTATIONS) ? inner.in(Role.QUOTATION) : inner;
    }

    private Scope signed(Element element, Set<Sign> signs, Scope inner, Scope outer) {
        Optional<Role> role = role(element, signs, outer);
        if (role.isEmpty() || inner.role() == Role.CODE) {
            return inner;
        }
        boolean pictures = role.get() == Role.CAPTION || role.get() == Role.CREDIT;
        if (pictures && Descendants.any(element, PICTURES)) {
            return outer.figure().isPresent() ? inner : figure(element, outer);
        }
        return inner.in(role.get()).at(pictures ? Place.FIGURE : Place.FLOW);
    }

    private static Optional<Role> role(Element element, Set<Sign> signs, Scope outer) {
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        boolean caption = outer.role() == Role.CAPTION;
        return signs.stream()
                .filter(sign -> sign.longest() > 0 && TextLength.isAtMost(sign.longest(), element))
                .flatMap(sign -> (caption && OWNERS.contains(sign) ? Optional.of(Role.CREDIT) : sign.role()).stream())
                .findFirst();
    }
}
