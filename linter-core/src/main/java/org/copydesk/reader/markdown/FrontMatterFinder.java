package org.copydesk.reader.markdown;

import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Span;

/**
 * Tells front matter from a page that begins with a rule or a brace. Fences are {@code ---}, which may name another
 * language than YAML behind it, {@code +++} for TOML, {@code ;;;} for JSON; JSON may also stand without fence.
 */
final class FrontMatterFinder {

    private static final Map<String, FrontMatter.Kind> LANGUAGES = Map.of(
            "", FrontMatter.Kind.YAML,
            "yaml", FrontMatter.Kind.YAML,
            "yml", FrontMatter.Kind.YAML,
            "toml", FrontMatter.Kind.TOML,
            "json", FrontMatter.Kind.JSON);

    private static final int FENCE = 3;

    private final String source;
    private final int start;
    private final int lineEnd;

    private FrontMatterFinder(String source, int start) {
        this.source = source;
        this.start = start;
        this.lineEnd = Lines.end(source, start);
    }

    /** @param start where the file begins behind its byte order mark */
    static FrontMatter find(String source, int start) {
        return new FrontMatterFinder(source, start).find();
    }

    private FrontMatter find() {
        FrontMatter.Kind kind = kind();
        if (kind == FrontMatter.Kind.NONE) {
            return source.startsWith("{", start) ? braced() : FrontMatter.none(start);
        }
        int content = Lines.next(source, lineEnd);
        int close = closing(content);
        boolean empty = close >= 0 && source.substring(content, close).isBlank();
        if (!empty && kind == FrontMatter.Kind.YAML && !FieldLines.beginIn(source, content)) {
            return FrontMatter.none(start);
        }
        if (close < 0) {
            return unclosed(kind, content);
        }
        int end = Lines.next(source, Lines.end(source, close));
        return new FrontMatter(kind, new Span(content, close), end, fence(), true);
    }

    private FrontMatter.Kind kind() {
        if (source.startsWith("---", start)) {
            String language = source.substring(start + FENCE, lineEnd).strip();
            boolean brief = language.length() <= 4;
            return brief
                    ? LANGUAGES.getOrDefault(language.toLowerCase(Locale.ROOT), FrontMatter.Kind.NONE)
                    : FrontMatter.Kind.NONE;
        }
        boolean bare = lineEnd - start >= FENCE && Lines.areBlank(source, start + FENCE, lineEnd);
        if (bare && source.startsWith("+++", start)) {
            return FrontMatter.Kind.TOML;
        }
        return bare && source.startsWith(";;;", start) ? FrontMatter.Kind.JSON : FrontMatter.Kind.NONE;
    }

    private Span fence() {
        return new Span(start, Lines.skipBlanksBack(source, lineEnd, start));
    }

    /** Where the closing fence begins; -1 if there is none. YAML may also end with three dots. */
    private int closing(int from) {
        String mark = source.substring(start, start + FENCE);
        int line = from;
        while (line < source.length()) {
            int end = Lines.end(source, line);
            boolean closes = source.startsWith(mark, line) || mark.equals("---") && source.startsWith("...", line);
            if (closes && Lines.areBlank(source, line + FENCE, end)) {
                return line;
            }
            line = Math.max(end + 1, Lines.next(source, end));
        }
        return -1;
    }

    /** What looks like fields, up to the first line that does not; nothing if the page rather begins with a rule. */
    private FrontMatter unclosed(FrontMatter.Kind kind, int content) {
        int end = FieldLines.endIn(source, content, kind);
        return end == content
                ? FrontMatter.none(start)
                : new FrontMatter(kind, new Span(content, end), end, fence(), false);
    }

    /** JSON without a fence: an object that is alone in its lines. */
    private FrontMatter braced() {
        int first = start + 1;
        while (first < source.length() && Character.isWhitespace(source.charAt(first))) {
            first++;
        }
        boolean object = first < source.length() && (source.charAt(first) == '"' || source.charAt(first) == '}');
        int close = object ? JsonBraces.close(source, start) : -1;
        if (close < 0) {
            boolean fields = object && first > start + 1;
            return fields ? unclosedObject() : FrontMatter.none(start);
        }
        int end = Lines.next(source, Lines.end(source, close));
        boolean alone = Lines.areBlank(source, close, Lines.end(source, close));
        return alone
                ? new FrontMatter(FrontMatter.Kind.JSON, new Span(start, close), end, Span.at(start), true)
                : FrontMatter.none(start);
    }

    private FrontMatter unclosedObject() {
        int end = FieldLines.blankIn(source, start);
        return new FrontMatter(FrontMatter.Kind.JSON, new Span(start, end), end, new Span(start, start + 1), false);
    }
}
