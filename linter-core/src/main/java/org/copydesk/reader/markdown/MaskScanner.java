package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/**
 * Finds what generators take out of Markdown before they render it: Liquid and Jinja ({@code {{ }}}, {@code {% %}},
 * {@code {# #}}), Hugo shortcodes ({@code {{< >}}}, {@code {{% %}}}) and attribute lists. What is never closed, or only
 * behind a blank line, is left as text: it will stand in the page, and the rules are to see it.
 */
final class MaskScanner {

    /** Longest expression, tag or attribute list, in UTF-16 units. */
    private static final int LONGEST = 4_000;

    private static final String KRAMDOWN_COMMENT = "{::comment}";
    private static final String EXPRESSION_COMMENT = "{/*";

    private final String source;
    private final int start;
    private final Signs signs;
    private final List<Mask> found = new ArrayList<>();
    private final AttributeLists attributes;
    private final BlankLines blankLines;
    private final NextOf braces;
    private final NextOf shortcodeEnd;
    private final NextOf percentEnd;
    private final NextOf tagEnd;
    private final NextOf commentEnd;
    private final NextOf hashEnd;
    private final NextOf expressionEnd;
    private final NextOf fence;
    private final NextOf kramdownEnd;
    private final TagPairs pairs;
    private final CriticMarks critic;

    MaskScanner(String source, int start, Signs signs) {
        this.source = source;
        this.start = start;
        this.signs = signs;
        this.attributes = new AttributeLists(source);
        this.blankLines = new BlankLines(source);
        this.braces = new NextOf(source, "}}");
        this.shortcodeEnd = new NextOf(source, ">}}");
        this.percentEnd = new NextOf(source, "%}}");
        this.tagEnd = new NextOf(source, "%}");
        this.commentEnd = new NextOf(source, "*/}}");
        this.hashEnd = new NextOf(source, "#}");
        this.expressionEnd = new NextOf(source, "*/}");
        this.fence = new NextOf(source, "```");
        this.kramdownEnd = new NextOf(source, "{:/");
        this.pairs = new TagPairs(source);
        this.critic = new CriticMarks(source);
    }

    List<Mask> scan() {
        int at = signs.next('{', start);
        while (at >= 0 && at + 1 < source.length()) {
            int end = maskAt(at);
            at = signs.next('{', Math.max(end, at + 1));
        }
        return found;
    }

    /** Adds what begins at an opening brace; gives its end, or the brace's offset if nothing does. */
    private int maskAt(int at) {
        return switch (source.charAt(at + 1)) {
            case '{' -> doubleBrace(at);
            case '%' -> tag(at);
            case '/' -> expressionComment(at);
            case '#' ->
                isCommentMark(at + 2)
                        ? add(Mask.Kind.COMMENT, at, close(at, hashEnd, 2))
                        : add(Mask.Kind.ATTRIBUTES, at, attributes.endOf(at));
            case '+', '-', '~', '=', '>' -> change(at);
            default -> {
                int comment = kramdownComment(at);
                yield comment > at
                        ? add(Mask.Kind.COMMENT, at, comment)
                        : add(Mask.Kind.ATTRIBUTES, at, attributes.endOf(at));
            }
        };
    }

    private int change(int at) {
        List<Mask> masks = critic.at(at);
        found.addAll(masks);
        return masks.isEmpty() ? at : masks.get(masks.size() - 1).span().end();
    }

    /** Behind {@code {::comment}…{:/comment}}; the offset if no such comment begins there. */
    private int kramdownComment(int at) {
        int close = source.startsWith(KRAMDOWN_COMMENT, at) ? kramdownEnd.at(at) : -1;
        int end = close < 0 ? -1 : source.indexOf('}', close);
        return end < 0 ? at : end + 1;
    }

    private boolean isCommentMark(int at) {
        return at < source.length() && (source.charAt(at) == '-' || Character.isWhitespace(source.charAt(at)));
    }

    /** MDX has no comments but those in an expression; elsewhere only what speaks to Copydesk is one for certain. */
    private int expressionComment(int at) {
        int words = at + EXPRESSION_COMMENT.length();
        while (words < source.length() && source.charAt(words) == ' ') {
            words++;
        }
        if (!source.startsWith(EXPRESSION_COMMENT, at) || !source.startsWith("copydesk-", words)) {
            return at;
        }
        return add(Mask.Kind.COMMENT, at, close(at, expressionEnd, EXPRESSION_COMMENT.length()));
    }

    private int doubleBrace(int at) {
        if (source.startsWith("/*", at + 2)) {
            int end = commentEnd.at(at);
            return add(Mask.Kind.COMMENT, at, end < 0 || end - at > LONGEST ? at : end + 4);
        }
        if (source.startsWith("<", at + 2)) {
            return paired(at, close(at, shortcodeEnd, 3));
        }
        if (source.startsWith("%", at + 2)) {
            return paired(at, close(at, percentEnd, 3));
        }
        int end = close(at, braces, 2);
        while (end > at && end < source.length() && source.charAt(end) == '}') {
            end++;
        }
        return add(Mask.Kind.EXPRESSION, at, isShownInCode(at, end) ? at : end);
    }

    /** True for the first of {@code `{{` and `}}`}, where a text speaks of the marks and does not use them. */
    private boolean isShownInCode(int at, int end) {
        if (at == 0 || source.charAt(at - 1) != '`') {
            return false;
        }
        int tick = source.indexOf('`', at);
        return tick >= 0 && tick < end;
    }

    private int tag(int at) {
        return paired(at, close(at, tagEnd, 2));
    }

    /** A tag, or with it all that it encloses if that is no text. */
    private int paired(int at, int end) {
        if (end == at) {
            return at;
        }
        TagPairs.Pair pair = pairs.of(at, end);
        return switch (pair.kind()) {
            case SINGLE -> add(Mask.Kind.TAG, at, end);
            case COMMENT -> add(Mask.Kind.COMMENT, at, pair.end());
            case CODE -> holdsFence(at, pair.end()) ? add(Mask.Kind.TAG, at, end) : add(Mask.Kind.CODE, at, pair.end());
            case RAW -> {
                add(Mask.Kind.TAG, at, end);
                yield add(Mask.Kind.TAG, pair.innerEnd(), pair.end());
            }
        };
    }

    /** A fence between the tags means that each stands in a block of code of its own, as an example. */
    private boolean holdsFence(int at, int end) {
        int next = fence.at(at);
        return next >= 0 && next < end;
    }

    /** Behind the closing mark; the opening's offset if it is not closed. */
    private int close(int at, NextOf mark, int markLength) {
        int next = mark.at(at + 2);
        boolean closed = next >= 0 && next - at <= LONGEST && !blankLines.within(at, next);
        return closed ? next + markLength : at;
    }

    private int add(Mask.Kind kind, int from, int end) {
        if (end > from) {
            found.add(new Mask(kind, new Span(from, end)));
        }
        return end;
    }
}
