package org.copydesk.reader.mdx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/** The elements that are open at a place of the page, by how often each name is. */
final class Scope {

    private final Map<String, Integer> open = new LinkedHashMap<>();

    void open(String name) {
        open.merge(name, 1, Integer::sum);
    }

    void close(String name) {
        open.merge(name, -1, Integer::sum);
    }

    private boolean isIn(String... names) {
        for (String name : names) {
            if (open.getOrDefault(name, 0) > 0) {
                return true;
            }
        }
        return false;
    }

    Place place() {
        if (isIn("aside", "nav", "footer", "form")) {
            return Place.ASIDE;
        }
        return isIn("figcaption", "caption") ? Place.FIGURE : Place.FLOW;
    }

    /** Level of the heading that is open; 0 if none is. */
    int level() {
        for (int level = 1; level <= 6; level++) {
            if (isIn("h" + level)) {
                return level;
            }
        }
        return 0;
    }

    /** What the elements make of running text; empty if they leave it as it is. */
    Optional<Role> role() {
        if (isIn("figcaption", "caption", "Caption")) {
            return Optional.of(Role.CAPTION);
        }
        if (level() > 0) {
            return Optional.of(Role.SUBHEAD);
        }
        if (isIn("td", "th")) {
            return Optional.of(Role.TABLE_CELL);
        }
        if (isIn("blockquote", "Blockquote", "BlockQuote", "PullQuote", "Quote")) {
            return Optional.of(Role.QUOTATION);
        }
        if (isIn("pre", "textarea")) {
            return Optional.of(Role.CODE);
        }
        return isIn("li", "dd", "dt") ? Optional.of(Role.LIST_ITEM) : Optional.empty();
    }
}
