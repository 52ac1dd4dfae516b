package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * The HTML elements that are open at a place of the page. They stay open over blank lines, where the parser ends one
 * block of HTML and reads Markdown until the next.
 */
final class HtmlScope {

    private static final int DEEPEST = 100;

    private final List<String> open = new ArrayList<>();
    private int figure;

    void tag(HtmlTag tag) {
        if (!HtmlNames.isTelling(tag.name())) {
            return;
        }
        if (tag.closing()) {
            close(tag.name());
        } else if (open.size() < DEEPEST && !tag.isVoid()) {
            closeImplied(tag.name());
            open.add(tag.name());
            figure = tag.is("figure") ? tag.span().start() : figure;
        }
    }

    /** A new list item or cell ends the one before it, whose end tag may be left out. */
    private void closeImplied(String name) {
        boolean item = name.equals("li") || name.equals("td") || name.equals("th") || name.equals("dd");
        if (item && !open.isEmpty() && open.get(open.size() - 1).equals(name)) {
            open.remove(open.size() - 1);
        }
    }

    void close(String name) {
        int last = open.lastIndexOf(name);
        if (last >= 0) {
            open.subList(last, open.size()).clear();
        }
    }

    boolean isIn(String name) {
        return open.contains(name);
    }

    /** Where the last figure began, in units of the file. */
    int figure() {
        return figure;
    }

    /** Where text of the flow stands. */
    Place place() {
        if (isIn("aside") || isIn("nav") || isIn("footer") || isIn("form")) {
            return Place.ASIDE;
        }
        return isIn("figcaption") || isIn("caption") ? Place.FIGURE : Place.FLOW;
    }

    /** What the innermost telling element makes of its text; empty if none does. */
    Optional<Role> role() {
        for (int i = open.size() - 1; i >= 0; i--) {
            Optional<Role> role = role(open.get(i));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private static Optional<Role> role(String name) {
        return switch (name) {
            case "figcaption", "caption" -> Optional.of(Role.CAPTION);
            case "blockquote" -> Optional.of(Role.QUOTATION);
            case "li", "dd", "dt" -> Optional.of(Role.LIST_ITEM);
            case "td", "th" -> Optional.of(Role.TABLE_CELL);
            case "pre", "textarea" -> Optional.of(Role.CODE);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Role.SUBHEAD);
            default -> Optional.empty();
        };
    }

    /** Level of the heading that is open; 0 if none is. */
    int level() {
        for (String name : open) {
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return name.charAt(1) - '0';
            }
        }
        return 0;
    }
}
