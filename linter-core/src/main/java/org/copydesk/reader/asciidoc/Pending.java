package org.copydesk.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/** What the lines above a block say of it: its title, its style, whom it quotes. */
final class Pending {

    private final String source;
    private final List<AttributeList> lists = new ArrayList<>();
    private Span title = Span.at(0);
    private int start = -1;

    Pending(String source) {
        this.source = source;
    }

    void clear() {
        lists.clear();
        title = Span.at(0);
        start = -1;
    }

    void title(Span text) {
        title = text;
        begin(text.start() - 1);
    }

    void list(Span inner) {
        lists.add(AttributeList.of(source, inner));
        begin(inner.start() - 1);
    }

    private void begin(int at) {
        start = start < 0 ? at : start;
    }

    /** The title; empty if there is none. */
    Span title() {
        return title;
    }

    /** Where what is said of a block begins that itself begins at an offset. */
    int start(int block) {
        return start < 0 ? block : start;
    }

    String style() {
        return lists.stream()
                .map(AttributeList::style)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whom a quotation quotes. */
    Optional<Span> quoted() {
        return lists.stream()
                .filter(each -> each.style().equals("quote") || each.style().equals("verse"))
                .flatMap(each -> each.at(1).stream())
                .findFirst();
    }

    /** What the style makes of a block; empty if it leaves it as it is. */
    Optional<Role> role() {
        return switch (style()) {
            case "quote" -> Optional.of(Role.QUOTATION);
            case "verse" -> Optional.of(Role.VERSE);
            case "abstract" -> Optional.of(Role.STANDFIRST);
            case "source", "listing", "literal", "stem", "latexmath", "asciimath", "pass" -> Optional.of(Role.CODE);
            default -> byRole();
        };
    }

    private Optional<Role> byRole() {
        for (AttributeList list : lists) {
            if (list.hasRole("lead") || list.hasRole("standfirst")) {
                return Optional.of(Role.STANDFIRST);
            }
            if (list.hasRole("byline")) {
                return Optional.of(Role.BYLINE);
            }
            if (list.hasRole("caption")) {
                return Optional.of(Role.CAPTION);
            }
            if (list.hasRole("credit")) {
                return Optional.of(Role.CREDIT);
            }
        }
        return Optional.empty();
    }
}
