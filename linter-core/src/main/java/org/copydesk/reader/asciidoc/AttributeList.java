package org.copydesk.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * What stands in square brackets: values by place and by name, parted by commas.
 *
 * @param entries in their order
 */
record AttributeList(String source, List<Entry> entries) {

    /**
     * One value.
     *
     * @param name empty for one by place
     * @param value without its quotation marks
     */
    record Entry(String name, Span value) {}

    AttributeList {
        entries = List.copyOf(entries);
    }

    /** Reads what stands between two brackets. */
    static AttributeList of(String source, Span inner) {
        List<Entry> entries = new ArrayList<>();
        int at = inner.start();
        while (at < inner.end()) {
            int from = skipBlank(source, at, inner.end());
            int name = nameEnd(source, from, inner.end());
            int equals = skipBlank(source, name, inner.end());
            boolean named = name > from && equals < inner.end() && source.charAt(equals) == '=';
            int start = named ? skipBlank(source, equals + 1, inner.end()) : from;
            Span value = value(source, start, inner.end());
            entries.add(new Entry(named ? source.substring(from, name) : "", value));
            int comma = source.indexOf(',', value.end());
            at = comma < 0 || comma >= inner.end() ? inner.end() : comma + 1;
        }
        return new AttributeList(source, entries);
    }

    private static Span value(String source, int start, int end) {
        char quote = start < end ? source.charAt(start) : ' ';
        if (quote == '"' || quote == '\'') {
            for (int i = start + 1; i < end; i++) {
                if (source.charAt(i) == quote && source.charAt(i - 1) != '\\') {
                    return new Span(start + 1, i);
                }
            }
        }
        int comma = source.indexOf(',', start);
        int to = comma < 0 || comma > end ? end : comma;
        while (to > start && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        return new Span(start, to);
    }

    private static int skipBlank(String source, int from, int end) {
        int i = from;
        while (i < end && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int nameEnd(String source, int from, int end) {
        int i = from;
        while (i < end && (Character.isLetterOrDigit(source.charAt(i)) || "-_%".indexOf(source.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** The value at a place among those without a name, from 0; empty if there is none or nothing in it. */
    Optional<Span> at(int place) {
        int seen = 0;
        for (Entry entry : entries) {
            if (entry.name().isEmpty() && seen++ == place) {
                return Optional.of(entry.value()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** The first value by place, without the id, role and options that may hang on it. */
    String style() {
        String first = at(0).map(value -> value.in(source)).orElse("");
        int end = 0;
        while (end < first.length() && "#.%".indexOf(first.charAt(end)) < 0) {
            end++;
        }
        return first.substring(0, end);
    }

    /** True for {@code [.role]}. */
    boolean hasRole(String role) {
        String first = at(0).map(value -> value.in(source)).orElse("") + ".";
        return first.contains("." + role + ".")
                || entries.stream()
                        .anyMatch(each -> each.name().equals("role")
                                && List.of(each.value().in(source).split(" ")).contains(role));
    }
}
