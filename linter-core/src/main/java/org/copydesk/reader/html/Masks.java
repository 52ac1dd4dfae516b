package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Skipped;
import org.copydesk.text.Span;

/**
 * What stands in an HTML file and is no HTML: byte order mark, front matter, the tags of template languages, PHP. The
 * parser gets blanks in its place, or, for an expression that becomes text, stand-ins; nothing moves.
 *
 * <p>In a page without a sign of a template language, {@code {{name}}} is a slip for the reader to see, and stays.
 */
final class Masks {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A tag that goes on for longer, in UTF-16 units, is none. */
    private static final int LONGEST_TAG = 20_000;

    private static final Pattern TEMPLATE = Pattern.compile(
            "\\{%-?\\s*[a-z]|\\{\\{-?\\s*(?:define|partial|range|block|template|end\\s*-?\\}\\}|[#/>])");

    private final String source;
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();
    private Optional<Span> frontMatter = Optional.empty();
    private char[] masked = {};

    private Masks(String source) {
        this.source = source;
    }

    static Masks of(String source) {
        Masks masks = new Masks(source);
        masks.mask();
        return masks;
    }

    Sheet sheet() {
        return new Sheet(source, masked.length == 0 ? source : new String(masked));
    }

    /** Front matter at the top, its fences included. */
    Optional<Span> frontMatter() {
        return frontMatter;
    }

    /** Code, and tags of templates. */
    List<Skipped> skipped() {
        return skipped;
    }

    /** Comments of template languages, their marks included. */
    List<Span> comments() {
        return comments;
    }

    private void mask() {
        int start = !source.isEmpty() && source.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        fill(new Span(0, start), ' ');
        frontMatter = FrontMatterFence.at(source, start);
        frontMatter.ifPresent(part -> fill(part, ' '));
        int body = frontMatter.map(Span::end).orElse(start);
        code(body);
        if (frontMatter.isPresent() || hasTemplate(body)) {
            templates(body);
        }
    }

    private boolean hasTemplate(int from) {
        Matcher template = TEMPLATE.matcher(source);
        for (int at = source.indexOf('{', from); at >= 0; at = source.indexOf('{', at + 1)) {
            if (template.region(at, source.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private void code(int from) {
        for (int at = source.indexOf("<?", from); at >= 0; at = source.indexOf("<?", at + 2)) {
            if (source.startsWith("php", at + 2) || source.startsWith("=", at + 2)) {
                int close = source.indexOf("?>", at);
                Span span = new Span(at, close < 0 ? source.length() : close + 2);
                fill(span, ' ');
                skipped.add(new Skipped(span, "code"));
                at = span.end() - 2;
            }
        }
    }

    private void templates(int from) {
        for (int at = source.indexOf('{', from); at >= 0; at = source.indexOf('{', at)) {
            at = template(at);
        }
    }

    /** Masks the tag that begins at a brace, if one does; gives where to go on. */
    private int template(int at) {
        char mark = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        String close = mark == '%' ? "%}" : mark == '{' ? "}}" : mark == '#' ? "#}" : "";
        int end = close.isEmpty() ? -1 : end(close, at + 2);
        if (end < 0) {
            return at + 1;
        }
        Span tag = new Span(at, end + 2);
        if (mark == '{' && !isStatement(tag)) {
            fill(tag, Sheet.OBJECT);
        } else {
            fill(tag, ' ');
            note(tag);
        }
        return tag.end();
    }

    private int end(String close, int from) {
        int last = Math.min(source.length(), from + LONGEST_TAG);
        int found = source.substring(from, last).indexOf(close);
        return found < 0 ? -1 : from + found;
    }

    /** Mustache and Go templates put their statements in the braces of expressions. */
    private boolean isStatement(Span tag) {
        return TEMPLATE.matcher(source).region(tag.start(), tag.end()).lookingAt()
                || source.startsWith("{{/*", tag.start())
                || source.startsWith("{{!", tag.start());
    }

    private void note(Span tag) {
        char mark = source.charAt(tag.start() + 1);
        if (mark == '#' || source.startsWith("{{/*", tag.start()) || source.startsWith("{{!", tag.start())) {
            comments.add(tag);
        } else {
            skipped.add(new Skipped(tag, "template"));
        }
    }

    private void fill(Span span, char unit) {
        if (span.isEmpty()) {
            return;
        }
        if (masked.length == 0) {
            masked = source.toCharArray();
        }
        Arrays.fill(masked, span.start(), span.end(), unit);
    }
}
