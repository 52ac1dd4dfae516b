package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/**
 * The words of a Liquid tag or a shortcode: its name, and its arguments as {@code caption="…"}, {@code caption: "…"} or
 * by place.
 */
final class TagArguments {

    private static final List<String> PICTURES = List.of("image", "img", "figure", "photo", "picture");

    private final String source;
    private final int end;
    private final List<Argument> arguments = new ArrayList<>();
    private int at;

    /**
     * One argument.
     *
     * @param name empty for one by place
     * @param value without its quotation marks
     */
    record Argument(String name, Span value, boolean quoted) {}

    private TagArguments(String source, Span tag) {
        this.source = source;
        this.at = tag.start();
        this.end = tag.end();
    }

    /** Reads the tag that stands in a span, its marks included. */
    static TagArguments of(String source, Span tag) {
        TagArguments read = new TagArguments(source, tag);
        read.skip("{%<-/*");
        while (read.at < read.end) {
            read.argument();
            read.skip(",|");
        }
        return read;
    }

    List<Argument> all() {
        return arguments;
    }

    /** The tag's name; for one that includes a file, with that file's name. */
    String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(2, arguments.size()); i++) {
            Argument argument = arguments.get(i);
            boolean counts = i == 0 || name.indexOf("include") == 0 || name.indexOf("render") == 0;
            name.append(counts && argument.name().isEmpty() ? argument.value().in(source) : "");
        }
        return name.toString();
    }

    boolean isPicture() {
        String name = name();
        return PICTURES.stream().anyMatch(name::contains);
    }

    private void skip(String marks) {
        while (at < end && (marks.indexOf(source.charAt(at)) >= 0 || Character.isWhitespace(source.charAt(at)))) {
            at++;
        }
    }

    private void argument() {
        char unit = source.charAt(at);
        if (unit == '"' || unit == '\'' || unit == '`') {
            arguments.add(new Argument("", quoted(), true));
            return;
        }
        int from = at;
        while (at < end && !endsWord(source.charAt(at))) {
            at++;
        }
        Span word = new Span(from, at);
        skip("");
        boolean named = at < end && !word.isEmpty() && (source.charAt(at) == '=' || source.charAt(at) == ':');
        if (named) {
            at++;
            skip("");
            value(word.in(source));
        } else if (!word.isEmpty() && word.in(source).chars().anyMatch(Character::isLetterOrDigit)) {
            arguments.add(new Argument("", word, false));
        } else {
            at = Math.max(at, from + 1);
        }
    }

    private void value(String name) {
        char unit = at < end ? source.charAt(at) : ' ';
        if (unit == '"' || unit == '\'' || unit == '`') {
            arguments.add(new Argument(name, quoted(), true));
            return;
        }
        int from = at;
        while (at < end && !Character.isWhitespace(source.charAt(at)) && ",%>}".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        arguments.add(new Argument(name, new Span(from, at), false));
    }

    private static boolean endsWord(char unit) {
        return Character.isWhitespace(unit) || "=:,|\"'`".indexOf(unit) >= 0;
    }

    private Span quoted() {
        char quote = source.charAt(at++);
        int from = at;
        while (at < end && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' && quote != '`' ? 2 : 1;
        }
        int to = Math.min(at, end);
        at = Math.min(to + 1, end);
        return new Span(from, to);
    }
}
