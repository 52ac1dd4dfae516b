package org.copydesk.reader.rst;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Inline;
import org.copydesk.reader.TextRun;
import org.copydesk.text.Notation;
import org.copydesk.text.Span;

/** Reads the text of one block. Marks do not nest; what is looked for in vain is not looked for again. */
final class InlineReader {

    private static final Notation ESCAPED =
            text -> text.replace("\\", "\\\\").replace("*", "\\*").replace("`", "\\`");
    private static final String BEFORE = "'\"([{<-/:‘“«¡¿";
    private static final String BEHIND = "'\")]}>-/:.,;!?\\’”»…";
    private static final String TELLING = "*`|[_\\\n\r:";
    private static final int LONGEST_ROLE = 40;

    private final String source;
    private final Map<String, String> substitutions;
    private final Map<String, Integer> vain = new LinkedHashMap<>();
    private TextRun run;
    private int from;
    private int limit;
    private int plain;

    InlineReader(String source, Map<String, String> substitutions) {
        this.source = source;
        this.substitutions = substitutions;
        this.run = new TextRun(source, ESCAPED);
    }

    /** The text that stands in a piece of the source, which may have several lines. */
    TextRun.Text read(Span piece) {
        run = new TextRun(source, ESCAPED);
        add(piece);
        return run.finish();
    }

    /** Begins a text that is made of several pieces. */
    void begin() {
        run = new TextRun(source, ESCAPED);
    }

    /** Adds a piece that stands below the last. */
    void below(Span piece) {
        run.lineEnd(Math.min(Math.max(plain, from), piece.start()), piece.start());
        add(piece);
    }

    TextRun.Text finish() {
        return run.finish();
    }

    private void add(Span piece) {
        from = piece.start();
        plain = from;
        limit = piece.end();
        vain.clear();
        int at = from;
        while (at < limit) {
            at = TELLING.indexOf(source.charAt(at)) < 0 ? at + 1 : telling(at);
        }
        flush(limit);
    }

    private void flush(int end) {
        if (plain < end) {
            run.verbatim(plain, end);
        }
        plain = Math.max(plain, end);
    }

    private int telling(int at) {
        return switch (source.charAt(at)) {
            case '\n', '\r' -> lineEnd(at);
            case '\\' -> escape(at);
            case '*' -> star(at);
            case '`' -> tick(at);
            case ':' -> role(at);
            case '|' -> substitution(at);
            case '[' -> footnote(at);
            default -> underscore(at);
        };
    }

    private int lineEnd(int at) {
        int content = at;
        while (content > plain && (source.charAt(content - 1) == ' ' || source.charAt(content - 1) == '\t')) {
            content--;
        }
        int next = at;
        while (next < limit && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        flush(content);
        run.lineEnd(content, next);
        plain = next;
        return next;
    }

    /** A backslash keeps a mark from being one; before white space both are nothing. */
    private int escape(int at) {
        if (at + 1 >= limit) {
            return at + 1;
        }
        flush(at);
        boolean blank = Character.isWhitespace(source.charAt(at + 1));
        boolean pair = source.startsWith("\r\n", at + 1);
        plain = blank ? at + (pair ? 3 : 2) : at + 1;
        return Math.min(limit, Math.max(plain, at + 2));
    }

    private boolean opens(int at, int length) {
        int behind = at + length;
        boolean free = at == from || Character.isWhitespace(source.charAt(at - 1)) || isEdge(source.charAt(at - 1));
        return free && behind < limit && !Character.isWhitespace(source.charAt(behind));
    }

    /** True for a mark before an opening, or for nothing that has been taken off before it. */
    private static boolean isEdge(char unit) {
        return BEFORE.indexOf(unit) >= 0;
    }

    /** Where a mark closes what stands behind {@code start}; -1 if it does not. */
    private int close(String mark, int start) {
        if (vain.containsKey(mark)) {
            return -1;
        }
        for (int i = start + 1; i + mark.length() <= limit; i++) {
            if (source.charAt(i) == '\\' && !mark.equals("``")) {
                i++;
            } else if (source.startsWith(mark, i)
                    && !Character.isWhitespace(source.charAt(i - 1))
                    && ends(i + mark.length())) {
                return i;
            }
        }
        vain.put(mark, start);
        return -1;
    }

    private boolean ends(int at) {
        return at >= limit
                || Character.isWhitespace(source.charAt(at))
                || BEHIND.indexOf(source.charAt(at)) >= 0
                || source.charAt(at) == '_';
    }

    private int star(int at) {
        String mark = source.startsWith("**", at) ? "**" : "*";
        int close = opens(at, mark.length()) ? close(mark, at + mark.length()) : -1;
        if (close < 0) {
            return at + mark.length();
        }
        Inline.Kind kind = mark.length() == 2 ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS;
        return marked(kind, "", new Span(at, close + mark.length()), new Span(at + mark.length(), close));
    }

    /** Adds a text without what is around it. */
    private int marked(Inline.Kind kind, String target, Span whole, Span text) {
        flush(whole.start());
        plain = text.start();
        int mark = run.nextMark();
        int start = run.length();
        if (kind == Inline.Kind.CODE) {
            flush(text.end());
        } else {
            words(text);
        }
        run.mark(kind, mark, start, target);
        plain = whole.end();
        return whole.end();
    }

    private void words(Span text) {
        for (int at = text.start(); at < text.end(); ) {
            char unit = source.charAt(at);
            at = unit == '\\' ? escape(at) : unit == '\n' || unit == '\r' ? Math.max(at + 1, lineEnd(at)) : at + 1;
        }
        flush(text.end());
    }

    private int tick(int at) {
        if (source.startsWith("``", at)) {
            int close = opens(at, 2) ? close("``", at + 2) : -1;
            return close < 0 ? at + 2 : marked(Inline.Kind.CODE, "", new Span(at, close + 2), new Span(at + 2, close));
        }
        int close = opens(at, 1) ? close("`", at + 1) : -1;
        return close < 0 ? at + 1 : interpreted(at, at + 1, close, "");
    }

    /** {@code :role:`text`}. */
    private int role(int at) {
        int end = at + 1;
        while (end < limit && end - at < LONGEST_ROLE && isName(source.charAt(end))) {
            end++;
        }
        boolean role = end > at + 1 && source.startsWith(":`", end) && opens(at, 1);
        int close = role ? close("`", end + 2) : -1;
        return close < 0 ? at + 1 : interpreted(at, end + 2, close, source.substring(at + 1, end));
    }

    private static boolean isName(char unit) {
        return Character.isLetterOrDigit(unit) || "-_.+:".indexOf(unit) >= 0 && unit != ':';
    }

    /** A text in back-ticks: a link, or what its role says; {@code text <target>} shows its text only. */
    private int interpreted(int start, int open, int close, String role) {
        int end = close + 1;
        while (end < limit && end - close <= 2 && source.charAt(end) == '_') {
            end++;
        }
        int bracket = source.substring(open, close).lastIndexOf('<');
        boolean targeted = bracket > 0 && source.charAt(close - 1) == '>';
        int textEnd = targeted ? open + bracket : close;
        while (textEnd > open && Character.isWhitespace(source.charAt(textEnd - 1))) {
            textEnd--;
        }
        Inline.Kind kind = switch (role) {
            case "code", "literal", "file", "command", "kbd", "samp", "math", "program" -> Inline.Kind.CODE;
            case "strong" -> Inline.Kind.STRONG;
            case "", "emphasis", "ref", "doc", "term" ->
                end > close + 1 || targeted ? Inline.Kind.LINK : Inline.Kind.EMPHASIS;
            default -> Inline.Kind.EMPHASIS;
        };
        String target = targeted ? source.substring(open + bracket + 1, close - 1) : "";
        return marked(kind, target, new Span(start, end), new Span(open, textEnd));
    }

    private int substitution(int at) {
        int close = opens(at, 1) ? close("|", at + 1) : -1;
        if (close < 0 || close - at > 100) {
            return at + 1;
        }
        int end = close + 1;
        while (end < limit && end - close <= 2 && source.charAt(end) == '_') {
            end++;
        }
        flush(at);
        Optional<String> value = Optional.ofNullable(substitutions.get(source.substring(at + 1, close)));
        if (value.isPresent()) {
            run.replaced(value.get(), at, end);
        } else {
            run.object(at, end, source.substring(at, end));
        }
        plain = end;
        return end;
    }

    /** {@code [1]_} leads to a footnote. */
    private int footnote(int at) {
        int end = at + 1;
        while (end < limit
                && end - at < LONGEST_ROLE
                && (Character.isLetterOrDigit(source.charAt(end)) || "#*-_".indexOf(source.charAt(end)) >= 0)) {
            end++;
        }
        boolean note = end > at + 1 && source.startsWith("]_", end) && ends(end + 2);
        if (!note) {
            return at + 1;
        }
        int start = at;
        while (start > plain && source.charAt(start - 1) == ' ') {
            start--;
        }
        flush(start);
        plain = end + 2;
        return end + 2;
    }

    /** {@code word_} leads to a place that the document names. */
    private int underscore(int at) {
        int end = at + 1;
        while (end < limit && end - at < 2 && source.charAt(end) == '_') {
            end++;
        }
        boolean reference = at > plain
                && Character.isLetterOrDigit(source.charAt(at - 1))
                && (end >= limit
                        || Character.isWhitespace(source.charAt(end))
                        || BEHIND.indexOf(source.charAt(end)) >= 0);
        if (reference) {
            flush(at);
            plain = end;
        }
        return end;
    }
}
