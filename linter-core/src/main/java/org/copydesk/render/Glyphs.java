package org.copydesk.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into what a terminal may be shown. What could steer the terminal, forge a line of a log, or hide from the
 * reader (controls, bidirectional marks, characters of no width, halves of characters) is shown by name, as
 * {@code <U+200B>}. A joiner between emoji and a variation selector behind its base are left alone.
 *
 * <p>The split follows the idea of Unicode's grapheme clusters as far as width goes. The JDK's own splitter is left
 * alone, because its answers change with the release and reports must not.
 */
public final class Glyphs {

    private static final String TAB = "    ";
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int DOTTED_CIRCLE = 0x25CC;

    private final CharSequence text;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int at;

    private Glyphs(CharSequence text) {
        this.text = text;
    }

    /** The glyphs of a text, in order; together they cover it. The list is the caller's. */
    public static List<Glyph> of(CharSequence text) {
        Glyphs split = new Glyphs(text);
        while (split.at < text.length()) {
            split.next();
        }
        return split.glyphs;
    }

    /** The text as it may be shown, in one line. */
    public static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (Glyph glyph : of(text)) {
            shown.append(glyph.shown());
        }
        return shown.toString();
    }

    /** Cells that {@link #visible} of the text takes. */
    public static int width(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int width = 0;
        for (Glyph glyph : of(text)) {
            width += glyph.width();
        }
        return width;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit > '~' || unit == '#') {
                return false;
            }
        }
        return true;
    }

    private void next() {
        int start = at;
        int first = Character.codePointAt(text, at);
        at += Character.charCount(first);
        if (first == '\t') {
            glyphs.add(new Glyph(TAB, TAB.length(), start, at));
        } else if (Invisible.is(first) || startsLogCommand(start)) {
            String name = Invisible.name(first);
            glyphs.add(new Glyph(name, name.length(), start, at));
        } else if (isMark(first)) {
            glyphs.add(new Glyph(Character.toString(DOTTED_CIRCLE) + Character.toString(first), 1, start, at));
        } else {
            int width = absorb(first);
            glyphs.add(new Glyph(text.subSequence(start, at).toString(), width, start, at));
        }
    }

    /** Takes in what belongs to the character before {@link #at}; returns the width of the whole. */
    private int absorb(int first) {
        int width = CharacterWidth.of(first);
        int previous = first;
        while (at < text.length()) {
            int next = Character.codePointAt(text, at);
            if (joinsEmoji(previous, next)) {
                at++;
                next = Character.codePointAt(text, at);
            } else if (!extendsGlyph(first, previous, next)) {
                return width;
            }
            if (next == EMOJI_SELECTOR || isRegionalIndicator(next)) {
                width = 2;
            }
            at += Character.charCount(next);
            previous = next;
        }
        return width;
    }

    private boolean extendsGlyph(int first, int previous, int next) {
        if (Invisible.isVariationSelector(next)) {
            return !Invisible.isVariationSelector(previous) && first > ' ';
        }
        return isMark(next)
                || (isEmojiModifier(next) && CharacterWidth.of(previous) == 2)
                || (isRegionalIndicator(next) && isRegionalIndicator(previous) && previous == first)
                || (isLaterJamo(next) && isJamo(previous));
    }

    /** A joiner with pictures on both sides; the caller has seen that there is a character at {@link #at}. */
    private boolean joinsEmoji(int previous, int next) {
        return next == ZERO_WIDTH_JOINER
                && at + 1 < text.length()
                && isPicture(previous)
                && isPicture(Character.codePointAt(text, at + 1));
    }

    /**
     * Build servers take a line for a command of theirs if {@code ##[} or {@code ##vso[} stands anywhere in it: an
     * article must not give commands.
     */
    private boolean startsLogCommand(int start) {
        return text.charAt(start) == '#'
                && start > 0
                && text.charAt(start - 1) == '#'
                && (follows("[") || follows("vso[") || follows("teamcity["));
    }

    private boolean follows(String word) {
        return at + word.length() <= text.length() && word.contentEquals(text.subSequence(at, at + word.length()));
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isPicture(int codePoint) {
        return codePoint == EMOJI_SELECTOR
                || isEmojiModifier(codePoint)
                || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    private static boolean isEmojiModifier(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isJamo(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x11FF;
    }

    /** A vowel or final consonant of Korean, which is set into the square of its first consonant. */
    private static boolean isLaterJamo(int codePoint) {
        return codePoint >= 0x1161 && codePoint <= 0x11FF;
    }
}
