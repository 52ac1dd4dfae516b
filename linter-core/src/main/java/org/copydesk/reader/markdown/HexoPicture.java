package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.FieldKind;
import org.copydesk.text.Span;

/**
 * The words of Hexo's tags for pictures, which go by place: {@code {% asset_img left a.jpg 300 200 "Title 'Alt'" %}},
 * with or without quotation marks, or with two pairs of them.
 */
final class HexoPicture {

    private static final List<String> NAMES = List.of("asset_img", "img");
    private static final String QUOTES = "\"'";

    private final String source;
    private final int end;
    private final List<TagTexts.Told> told = new ArrayList<>();
    private int at;

    private HexoPicture(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** True for a tag of Liquid's or Nunjucks' marks by one of the names. */
    static boolean is(String source, Span tag, String name) {
        return source.startsWith("{%", tag.start()) && NAMES.contains(name);
    }

    /** What the tag in a span says; empty if it names no picture. */
    static List<TagTexts.Told> read(String source, Span tag, String name) {
        int close = tag.end() - 2;
        int end = source.charAt(close - 1) == '-' ? close - 1 : close;
        int start = source.indexOf(name, tag.start()) + name.length();
        HexoPicture picture = new HexoPicture(source, start, end);
        if (picture.path()) {
            picture.sizes();
            picture.texts();
        }
        return picture.told;
    }

    /** Passes over names of classes up to the picture's path. */
    private boolean path() {
        while (at < end) {
            Span word = word();
            String written = word.in(source);
            if (written.indexOf('.') >= 0 || written.indexOf('/') >= 0) {
                told.add(new TagTexts.Told(FieldKind.IMAGE, word));
                return true;
            }
        }
        return false;
    }

    private void sizes() {
        int before = at;
        while (at < end && isSize(word().in(source))) {
            before = at;
        }
        at = before;
    }

    private static boolean isSize(String word) {
        String number = word.endsWith("%") ? word.substring(0, word.length() - 1) : word.replace("px", "");
        return word.equals("auto") || !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    }

    private Span word() {
        skipBlanks();
        if (at < end && QUOTES.indexOf(source.charAt(at)) >= 0) {
            return quoted();
        }
        int from = at;
        while (at < end && !Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return new Span(from, at);
    }

    private Span quoted() {
        char quote = source.charAt(at++);
        int from = at;
        while (at < end && source.charAt(at) != quote) {
            at++;
        }
        Span value = new Span(from, at);
        at = Math.min(end, at + 1);
        return value;
    }

    private void skipBlanks() {
        while (at < end && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private void texts() {
        skipBlanks();
        boolean quoted = at < end && QUOTES.indexOf(source.charAt(at)) >= 0;
        Span title = quoted ? quoted() : new Span(at, end);
        int last = Lines.skipBlanksBack(source, title.end(), title.start());
        int inner = innerQuote(title.start(), last);
        tell(FieldKind.CAPTION, new Span(title.start(), inner < 0 ? last : inner));
        if (inner >= 0) {
            tell(FieldKind.ALT, new Span(inner + 1, last - 1));
        }
        skipBlanks();
        if (quoted && at < end && QUOTES.indexOf(source.charAt(at)) >= 0) {
            tell(FieldKind.ALT, quoted());
        }
    }

    /** Where a quotation begins that ends at an offset; -1 if none does. */
    private int innerQuote(int from, int to) {
        if (to <= from || QUOTES.indexOf(source.charAt(to - 1)) < 0) {
            return -1;
        }
        char quote = source.charAt(to - 1);
        int open = source.lastIndexOf(quote, to - 2);
        return open > from && Character.isWhitespace(source.charAt(open - 1)) ? open : -1;
    }

    private void tell(FieldKind kind, Span value) {
        if (!value.isEmpty()) {
            told.add(new TagTexts.Told(kind, value));
        }
    }
}
