package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Span;

/**
 * Marks that some generators have beside those of CommonMark and braces: formulas between dollars, links and comments of
 * Obsidian, highlighted and inserted words, pictures of feelings by name. Each is told narrowly, for most sites have none.
 */
final class PlainMarks {

    /** Longest formula or comment of several lines, in UTF-16 units. */
    private static final int LONGEST = 4_000;
    /** Longest mark within a line. */
    private static final int LONGEST_INLINE = 300;

    private static final int SHORTEST_ID = 3;
    private static final List<String> CONTENTS = List.of("toc", "_toc_");

    private final String source;
    private final int start;
    private final Signs signs;
    private final List<Mask> found = new ArrayList<>();

    private PlainMarks(String source, int start, Signs signs) {
        this.source = source;
        this.start = start;
        this.signs = signs;
    }

    /** The marks behind an offset, those of each kind in order. */
    static List<Mask> in(String source, int start, Signs signs) {
        PlainMarks marks = new PlainMarks(source, start, signs);
        marks.formulas();
        marks.hidden();
        marks.links();
        marks.pairs('=');
        marks.pairs('+');
        marks.pairs('^');
        marks.blockIds();
        marks.pictograms();
        return marks.found;
    }

    private void add(Mask.Kind kind, int from, int to) {
        found.add(new Mask(kind, new Span(from, to)));
    }

    private char at(int offset) {
        return offset < start || offset >= source.length() ? '\n' : source.charAt(offset);
    }

    private boolean isWhite(int offset) {
        return Lines.isBlank(at(offset)) || Lines.isEnd(at(offset));
    }

    private boolean isWord(int offset) {
        return Character.isLetterOrDigit(at(offset));
    }

    private void formulas() {
        NextOf closing = new NextOf(source, "$$");
        BlankLines blankLines = new BlankLines(source);
        int at = signs.next('$', start);
        while (at >= 0) {
            boolean display = at(at + 1) == '$';
            int end = display ? closing.at(at + 2) : signs.next('$', at + 1);
            boolean formula = display
                    ? end > at + 2 && end - at <= LONGEST && !blankLines.within(at, end)
                    : end >= 0 && at(at - 1) != '\\' && isFormula(at, end);
            if (formula) {
                int behind = display ? end + 2 : end + 1;
                add(display ? Mask.Kind.CODE : Mask.Kind.EXPRESSION, at, behind);
                at = signs.next('$', behind);
            } else {
                at = display ? signs.next('$', at + 2) : end;
            }
        }
    }

    /** Sums of money have dollars too: a formula touches both its marks, no word touches it, and it has signs of its own. */
    private boolean isFormula(int at, int end) {
        boolean placed = end > at + 1
                && end - at <= LONGEST_INLINE
                && !isWhite(at + 1)
                && !isWhite(end - 1)
                && !isWord(at - 1)
                && !isWord(end + 1);
        if (!placed) {
            return false;
        }
        boolean signs = end == at + 2 && Character.isLetter(at(at + 1));
        for (int i = at + 1; i < end; i++) {
            char unit = source.charAt(i);
            if (unit == '`' || Lines.isEnd(unit)) {
                return false;
            }
            signs |= "\\^_{=".indexOf(unit) >= 0;
        }
        return signs;
    }

    /** Comments of Obsidian, {@code %% words %%}; without blanks within it is what a template left. */
    private void hidden() {
        int at = signs.nextDouble('%', start);
        while (at >= 0) {
            int end = isWhite(at - 1) && isWhite(at + 2) ? signs.nextDouble('%', at + 2) : -1;
            boolean comment = end >= 0 && end - at <= LONGEST && isWhite(end - 1) && isWhite(end + 2);
            if (comment) {
                add(Mask.Kind.COMMENT, at, end + 2);
            }
            at = signs.nextDouble('%', comment ? end + 2 : at + 2);
        }
    }

    private void links() {
        int at = signs.nextDouble('[', start);
        while (at >= 0) {
            int end = innerEnd(at + 2);
            boolean link = end > at + 2 && at(end) == ']' && at(end + 1) == ']' && "([:".indexOf(at(end + 2)) < 0;
            if (link && at(at - 1) == '!') {
                add(Mask.Kind.TAG, at - 1, end + 2);
            } else if (link && isName(at + 2, end)) {
                int bar = source.substring(at, end).lastIndexOf('|');
                add(Mask.Kind.ATTRIBUTES, at, bar < 0 ? at + 2 : at + bar + 1);
                add(Mask.Kind.ATTRIBUTES, end, end + 2);
            }
            at = signs.nextDouble('[', Math.max(end, at + 2));
        }
    }

    private int innerEnd(int from) {
        int i = from;
        while (i - from < LONGEST_INLINE && "[]{}`\n\r".indexOf(at(i)) < 0) {
            i++;
        }
        return i;
    }

    private boolean isName(int from, int to) {
        String inner = source.substring(from, to);
        return (isWord(from) || at(from) == '#')
                && inner.indexOf(':') < 0
                && !CONTENTS.contains(inner.toLowerCase(Locale.ROOT));
    }

    /** Marks that stand twice around words of one line: {@code ==words==}. */
    private void pairs(char mark) {
        int at = signs.nextDouble(mark, start);
        while (at >= 0) {
            int end = opens(at, mark) ? closing(at + 2, mark) : -1;
            if (end >= 0) {
                add(Mask.Kind.ATTRIBUTES, at, at + 2);
                add(Mask.Kind.ATTRIBUTES, end, end + 2);
            }
            at = signs.nextDouble(mark, (end >= 0 ? end : at) + 2);
        }
    }

    private boolean opens(int at, char mark) {
        return !isWord(at - 1) && at(at - 1) != mark && at(at - 1) != '{' && !isWhite(at + 2) && at(at + 2) != mark;
    }

    private int closing(int from, char mark) {
        for (int i = from; i - from < LONGEST_INLINE; i++) {
            char unit = at(i);
            if (unit == '`' || Lines.isEnd(unit)) {
                return -1;
            }
            if (unit == mark && at(i + 1) == mark) {
                boolean closes = !isWhite(i - 1) && !isWord(i + 2) && at(i + 2) != mark;
                return closes ? i : -1;
            }
        }
        return -1;
    }

    /** {@code ^block-id} at the end of a line, which others may refer to. */
    private void blockIds() {
        int at = signs.next('^', start + 1);
        while (at >= 0) {
            int end = at + 1;
            boolean letters = false;
            while (isWord(end) || at(end) == '-') {
                letters |= Character.isLetter(at(end));
                end++;
            }
            if (letters && at(at - 1) == ' ' && end - at - 1 >= SHORTEST_ID && Lines.isEnd(at(end))) {
                add(Mask.Kind.ATTRIBUTES, at, end);
            }
            at = signs.next('^', end);
        }
    }

    /** {@code :smile:} and {@code :material-check:}, which stand for a picture. */
    private void pictograms() {
        int at = signs.next(':', start);
        while (at >= 0) {
            int end = at + 1;
            while (isWord(end) && at(end) < 0x80 || "_-+".indexOf(at(end)) >= 0) {
                end++;
            }
            boolean named = end > at + 2 && at(end) == ':' && Character.isLowerCase(at(at + 1));
            boolean apart = !isWord(at - 1) && "`:/".indexOf(at(at - 1)) < 0 && !isWord(end + 1);
            if (named && apart && "`:/".indexOf(at(end + 1)) < 0 && !isField(at, end)) {
                add(Mask.Kind.EXPRESSION, at, end + 1);
                end++;
            }
            at = signs.next(':', end);
        }
    }

    /** {@code :alt: words} at the head of a line gives the option of a directive. */
    private boolean isField(int at, int end) {
        boolean head = Lines.isEnd(at(at - 1));
        for (int i = at + 1; head && i < end; i++) {
            head = Character.isLetter(at(i));
        }
        return head
                && List.of("alt", "name", "class", "width", "height", "align").contains(source.substring(at + 1, end));
    }
}
