package org.copydesk.reader.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.copydesk.article.Inline;
import org.copydesk.reader.CharacterReferences;
import org.copydesk.reader.TextRun;
import org.copydesk.text.Span;

/** Reads the text of one block: takes marks off, resolves references, and keeps for every unit where it came from. */
final class InlineReader {

    private static final String TELLING = "\\*_`#+^~{&\"':<[(-\n\r";
    private static final int LONGEST_NAME = 60;

    private final String source;
    private final Attributes attributes;
    private final InlineObjects objects;
    private final MarkFinder finder;
    private final Deque<Open> open = new ArrayDeque<>();
    private TextRun run;
    private int plain;
    private int limit;
    private int from;

    /** A mark or link that is open: the text in it ends at {@code close}, and reading goes on at {@code behind}. */
    private record Open(Optional<Inline.Kind> kind, int mark, int start, String target, int close, int behind) {}

    InlineReader(String source, Attributes attributes, InlineObjects objects) {
        this.source = source;
        this.attributes = attributes;
        this.objects = objects;
        this.finder = new MarkFinder(source);
        this.run = new TextRun(source, text -> text);
    }

    /** The text that stands in a piece of the source, which may have several lines. */
    TextRun.Text read(Span piece) {
        run = new TextRun(source, text -> text);
        from = piece.start();
        plain = from;
        limit = piece.end();
        open.clear();
        int at = from;
        while (at < limit || !open.isEmpty()) {
            if (!open.isEmpty() && at >= open.peek().close()) {
                at = close();
            } else if (TELLING.indexOf(source.charAt(at)) < 0) {
                at++;
            } else {
                at = telling(at);
            }
        }
        flush(limit);
        return run.finish();
    }

    private void flush(int end) {
        if (plain < end) {
            run.verbatim(plain, end);
        }
        plain = Math.max(plain, end);
    }

    /** Leaves out what stands up to an offset. */
    private int drop(int at, int end) {
        flush(at);
        plain = end;
        return end;
    }

    private int replace(String text, int at, int end) {
        flush(at);
        run.replaced(text, at, end);
        plain = end;
        return end;
    }

    private int close() {
        Open done = open.pop();
        flush(done.close());
        done.kind().ifPresent(kind -> run.mark(kind, done.mark(), done.start(), done.target()));
        plain = Math.max(plain, done.behind());
        return done.behind();
    }

    private void open(Optional<Inline.Kind> kind, String target, int close, int behind) {
        open.push(new Open(kind, run.nextMark(), run.length(), target, close, behind));
    }

    private int end() {
        return open.isEmpty() ? limit : open.peek().close();
    }

    private int telling(int at) {
        return switch (source.charAt(at)) {
            case '\n', '\r' -> lineEnd(at);
            case '\\' -> escape(at);
            case '{' -> reference(at);
            case '&' -> entity(at);
            case '"', '\'' -> curved(at);
            case ':' -> macro(at);
            case '<' -> anglePair(at);
            case '[' -> bracket(at);
            case '(' -> parenthesis(at);
            case '-' -> dash(at);
            default -> mark(at);
        };
    }

    /** A line end is a space; behind a plus sign it is a break. Comments within a paragraph are no part of it. */
    private int lineEnd(int at) {
        int content = at;
        while (content > plain && isBlank(source.charAt(content - 1))) {
            content--;
        }
        boolean hard = content - 2 >= plain && source.charAt(content - 1) == '+' && isBlank(source.charAt(content - 2));
        int next = skipBlank(at);
        while (source.startsWith("//", next) && !source.startsWith("///", next)) {
            int lineEnd = next;
            while (lineEnd < limit && source.charAt(lineEnd) != '\n' && source.charAt(lineEnd) != '\r') {
                lineEnd++;
            }
            objects.comment(new Span(next, lineEnd));
            next = skipBlank(lineEnd);
        }
        next = Math.min(next, end());
        if (hard) {
            int plus = content - 2;
            while (plus > plain && isBlank(source.charAt(plus - 1))) {
                plus--;
            }
            return replace("\n", plus, next);
        }
        flush(content);
        run.lineEnd(content, next);
        plain = next;
        return next;
    }

    private int skipBlank(int at) {
        int i = at;
        while (i < limit && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }

    private int escape(int at) {
        int next = at + 1;
        boolean marked = next < limit && "*_`#+^~{<[&:|\\".indexOf(source.charAt(next)) >= 0;
        if (!marked && !source.startsWith("http", next)) {
            return at + 1;
        }
        drop(at, next);
        if (source.startsWith("http", next)) {
            return Math.min(limit, next + "https:".length());
        }
        return Math.min(end(), next + 1);
    }

    private int reference(int at) {
        int close = at + 1;
        while (close < end() && close - at < LONGEST_NAME && isName(source.charAt(close))) {
            close++;
        }
        if (close >= end() || close == at + 1 || source.charAt(close) != '}') {
            return at + 1;
        }
        String name = source.substring(at + 1, close);
        Optional<String> value = attributes.value(name);
        if (value.isPresent()) {
            return value.get().isEmpty() ? drop(at, close + 1) : replace(value.get(), at, close + 1);
        }
        flush(at);
        run.object(at, close + 1, source.substring(at, close + 1));
        plain = close + 1;
        return close + 1;
    }

    private static boolean isName(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '_' || unit == ':';
    }

    private int entity(int at) {
        int end = CharacterReferences.end(source, at, end());
        String meaning = end < 0 ? "" : CharacterReferences.meaning(source, at, end);
        return meaning.isEmpty() ? at + 1 : replace(meaning, at, end);
    }

    /** {@code "`word`"} and {@code '`word`'} are words in curved quotation marks. */
    private int curved(int at) {
        String quote = source.substring(at, at + 1);
        int close = source.startsWith(quote + "`", at) ? near("`" + quote, at + 2) : -1;
        if (close < 0) {
            return at + 1;
        }
        boolean twice = quote.equals("\"");
        replace(twice ? "“" : "‘", at, at + 2);
        objects.closing(close, twice ? "”" : "’");
        return at + 2;
    }

    private int mark(int at) {
        if (source.charAt(at) == '`' && objects.closesAt(at)) {
            return replace(objects.closing(at), at, at + 2);
        }
        Mark mark = Mark.of(source.charAt(at)).orElseThrow();
        if (source.startsWith("+++", at)) {
            return passed(at);
        }
        MarkFinder.Found found = finder.at(mark, at, from, end());
        if (found.length() == 0) {
            int run = at;
            while (run < end() && source.charAt(run) == mark.unit()) {
                run++;
            }
            return Math.max(run, at + 1);
        }
        int inner = drop(at, at + found.length());
        open(mark.kind(), "", found.close(), found.close() + found.length());
        return mark.isLiteral() ? found.close() : inner;
    }

    /** What stands between three plus signs goes to the page as it is. */
    private int passed(int at) {
        int close = near("+++", at + 3);
        if (close < 0) {
            return at + 3;
        }
        flush(at);
        run.object(at, close + 3, source.substring(at, close + 3));
        plain = close + 3;
        return plain;
    }

    private int macro(int at) {
        Optional<Macro> found = Macro.at(source, at, Math.max(from, plain), end());
        if (found.isEmpty()) {
            return at + 1;
        }
        Macro macro = found.get();
        drop(macro.start(), macro.end());
        if (macro.isLink()) {
            return link(macro);
        }
        switch (macro.name()) {
            case "kbd", "btn" -> words(macro, Inline.Kind.CODE);
            case "indexterm2" -> words(macro, Inline.Kind.OBJECT);
            case "footnote", "footnoteref" -> objects.footnote(macro.content());
            case "indexterm", "anchor" -> {}
            default -> {
                objects.picture(macro);
                run.object(macro.start(), macro.end(), macro.target().in(source));
            }
        }
        return macro.end();
    }

    private void words(Macro macro, Inline.Kind kind) {
        int mark = run.nextMark();
        int start = run.length();
        run.verbatim(macro.content().start(), macro.content().end());
        if (kind == Inline.Kind.CODE) {
            run.mark(kind, mark, start, "");
        }
    }

    private int link(Macro macro) {
        int start = macro.content().start();
        int end = linkTextEnd(macro.content());
        String target = macro.target().in(source);
        if (start == end) {
            Span address = macro.target();
            int mark = run.nextMark();
            int at = run.length();
            run.verbatim(address.start(), address.end());
            run.mark(Inline.Kind.LINK, mark, at, target);
            return macro.end();
        }
        open(Optional.of(Inline.Kind.LINK), target, end, macro.end());
        plain = start;
        return start;
    }

    /** The text of a link without the caret and the attributes that may follow it. */
    private int linkTextEnd(Span content) {
        String text = content.in(source);
        int end = text.length();
        int equals = text.indexOf('=');
        if (equals > 0 && text.lastIndexOf(',', equals) >= 0) {
            end = text.lastIndexOf(',', equals);
        }
        while (end > 0 && (text.charAt(end - 1) == '^' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return content.start() + end;
    }

    /** {@code <<id,text>>} leads to another place; {@code <address>} keeps an address from its neighbours. */
    private int anglePair(int at) {
        if (source.startsWith("<http", at)) {
            int close = near(">", at);
            return close < 0 ? at + 1 : address(at, close);
        }
        int close = source.startsWith("<<", at) ? near(">>", at) : -1;
        if (close < 0) {
            return at + 1;
        }
        int comma = at + source.substring(at, close).indexOf(',');
        flush(at);
        if (comma < at) {
            run.object(at, close + 2, source.substring(at + 2, close));
            plain = close + 2;
            return plain;
        }
        int text = Math.min(close, skipBlank(comma + 1));
        plain = text;
        open(Optional.of(Inline.Kind.LINK), source.substring(at + 2, comma), close, close + 2);
        return text;
    }

    private int address(int at, int close) {
        drop(at, at + 1);
        open(Optional.of(Inline.Kind.LINK), source.substring(at + 1, close), close, close + 1);
        return close;
    }

    /** Where a mark stands near by in this block; -1 if it does not. */
    private int near(String mark, int at) {
        int last = Math.min(end(), at + 1_000);
        for (int i = at; i + mark.length() <= last; i++) {
            if (source.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code [[id]]} and {@code [.role]#} say nothing to a reader. */
    private int bracket(int at) {
        if (source.startsWith("[[", at)) {
            int close = near("]]", at);
            return close < 0 ? at + 2 : drop(at, close + 2);
        }
        boolean role = source.startsWith("[.", at) || source.startsWith("[#", at);
        int close = role ? near("]", at) : -1;
        boolean marked = close >= 0 && close + 1 < end() && "#*_`".indexOf(source.charAt(close + 1)) >= 0;
        return marked ? drop(at, close + 1) : at + 1;
    }

    /** {@code ((term))} is text, {@code (((term)))} an entry of the index; {@code (C)} is a sign. */
    private int parenthesis(int at) {
        if (source.startsWith("(C)", at) || source.startsWith("(R)", at)) {
            return replace(source.charAt(at + 1) == 'C' ? "©" : "®", at, at + 3);
        }
        if (source.startsWith("(TM)", at)) {
            return replace("™", at, at + 4);
        }
        if (source.startsWith("(((", at)) {
            int close = near(")))", at);
            return close < 0 ? at + 3 : drop(at, close + 3);
        }
        int close = source.startsWith("((", at) ? near("))", at) : -1;
        if (close < 0) {
            return at + 1;
        }
        drop(at, at + 2);
        open(Optional.empty(), "", close, close + 2);
        return at + 2;
    }

    /** Two hyphens between words, or between spaces, are a dash. */
    private int dash(int at) {
        boolean two = source.startsWith("--", at) && !source.startsWith("---", at) && at > from && at + 2 < end();
        if (!two || source.charAt(at - 1) == '-') {
            return at + 1;
        }
        char before = source.charAt(at - 1);
        char behind = source.charAt(at + 2);
        boolean words = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind);
        return words || isBlank(before) && Character.isWhitespace(behind) ? replace("—", at, at + 2) : at + 2;
    }
}
