package org.copydesk.reader.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/** What pairs of tags say of the text between them: {@code {% blockquote %}…{% endblockquote %}} quotes it. */
final class TagRoles {

    private static final List<String> QUOTATIONS =
            List.of("blockquote", "quote", "pullquote", "centerquote", "cq", "epigraph");
    private static final String CAPTION = "caption";
    private static final String END = "end";
    private static final int DEEPEST = 20;

    private final List<Range> ranges = new ArrayList<>();
    private int next;

    /** @param span tags included */
    private record Range(Role role, Span span) {}

    /** A tag that is open; its name is what its end is called by. */
    private record Open(String name, Role role, int start) {}

    private TagRoles() {}

    static TagRoles of(Page page) {
        TagRoles roles = new TagRoles();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < page.masks().count(); i++) {
            Mask mask = page.masks().get(i);
            if (mask.kind() == Mask.Kind.TAG) {
                roles.tag(page.source(), mask.span(), open);
            }
        }
        return roles;
    }

    private void tag(String source, Span span, Deque<Open> open) {
        List<String> words = words(source, span);
        String name = words.isEmpty() ? "" : words.get(0);
        boolean closed = name.startsWith("/") && close(name.substring(1), span.end(), open)
                || name.startsWith(END) && close(name.substring(END.length()), span.end(), open);
        if (closed) {
            return;
        }
        if (QUOTATIONS.contains(name)) {
            open(new Open(name, Role.QUOTATION, span.start()), open);
        } else if (name.endsWith(CAPTION)
                || name.equals("capture") && words.get(1).contains(CAPTION)) {
            open(new Open(name, Role.CAPTION, span.start()), open);
        }
    }

    /** Most tags of these names have no end; the oldest make place for the new. */
    private static void open(Open tag, Deque<Open> open) {
        if (open.size() == DEEPEST) {
            open.removeLast();
        }
        open.push(tag);
    }

    private boolean close(String name, int end, Deque<Open> open) {
        for (Open each : open) {
            if (each.name().equals(name)) {
                Open last = open.pop();
                while (!last.equals(each)) {
                    last = open.pop();
                }
                while (!ranges.isEmpty() && ranges.get(ranges.size() - 1).span().start() > each.start()) {
                    ranges.remove(ranges.size() - 1);
                }
                ranges.add(new Range(each.role(), new Span(each.start(), end)));
                return true;
            }
        }
        return false;
    }

    /** The first two words of a tag; the first one with its slash. */
    private static List<String> words(String source, Span span) {
        List<String> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end() && words.size() < 2) {
            int from = at;
            while (at < span.end() && isWordUnit(source.charAt(at), at == from)) {
                at++;
            }
            if (at > from) {
                words.add(source.substring(from, at));
            } else {
                at++;
            }
        }
        if (words.size() == 1) {
            words.add("");
        }
        return words;
    }

    private static boolean isWordUnit(char unit, boolean first) {
        return Character.isLetterOrDigit(unit) || unit == '_' || first && unit == '/';
    }

    /** What the tags around an offset make of its text; asked for places in their order. */
    Optional<Role> at(int offset) {
        while (next < ranges.size() && ranges.get(next).span().end() <= offset) {
            next++;
        }
        boolean in = next < ranges.size() && ranges.get(next).span().start() <= offset;
        return in ? Optional.of(ranges.get(next).role()) : Optional.empty();
    }
}
