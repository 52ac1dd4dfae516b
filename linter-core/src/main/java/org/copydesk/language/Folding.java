package org.copydesk.language;

/**
 * Forms of a text under which typographic and orthographic variants become equal.
 *
 * <p>{@link #fold(char)} works unit by unit and keeps offsets: position {@code i} of the folded text is position {@code i}
 * of the text. {@link #key} does not keep length and is for comparing whole texts.
 */
public final class Folding {
    private static final char[] TABLE = FoldTable.build();

    private Folding() {}

    /**
     * One UTF-16 unit folded to one: lower case (root locale, so {@code I} is {@code i} in Turkey too), Latin letters
     * without their diacritics ({@code é} is {@code e}, {@code ł} is {@code l}, {@code ø} is {@code o}), single quotation
     * marks and apostrophes {@code '}, double ones and guillemets {@code "}, dashes {@code -}, white space of any kind a
     * blank, full-width forms their ASCII. Combining marks, letters that would become two ({@code ß æ œ þ}) and everything
     * else stay as they are. Folding twice changes nothing more.
     */
    public static char fold(char c) {
        return c < FoldTable.LIMIT ? TABLE[c] : FoldTable.beyond(c);
    }

    /** The text folded unit by unit with {@link #fold(char)}: same length, same offsets. */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        boolean changed = false;
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = fold(c);
            changed |= folded[i] != c;
        }
        return changed ? new String(folded) : text.toString();
    }

    /**
     * A key that two texts share when they are the same headline to a reader: folded, {@code ß} as {@code ss}, {@code æ}
     * as {@code ae} and so on, words of letters and digits with one blank between them, no punctuation, quotes or combining
     * marks. Currency signs count, as do {@code %}, {@code +} and {@code #} behind a letter or digit ({@code C++}); the
     * dots of initials vanish ({@code U.S.} is {@code us}). Empty when there is neither letter nor digit.
     */
    public static String key(CharSequence text) {
        return new KeyBuilder(text).build();
    }

    /**
     * The text with its Latin letters stripped of diacritics, case and all else kept: {@code Erdoğan} gives
     * {@code Erdogan}. Combining accents are dropped, so the length may change; {@code ß}, {@code æ} and {@code þ} are
     * letters of their own and stay.
     */
    public static String withoutDiacritics(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isCombiningAccent(c)) {
                plain.append(isAccentedLatin(c) ? bare(c) : c);
            }
        }
        return text.contentEquals(plain) ? text : plain.toString();
    }

    /** An accent that stands behind its letter as a unit of its own (U+0300 to U+036F). */
    static boolean isCombiningAccent(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** A character that is no part of what is read: combining accent, soft hyphen, zero-width or direction mark. */
    static boolean isIgnorable(char c) {
        if (c < '\u00AD') {
            return false;
        }
        return c == '\u00AD'
                || isCombiningAccent(c)
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static boolean isAccentedLatin(char c) {
        char folded = fold(c);
        return c >= '\u00C0' && c < '\u2000' && folded >= 'a' && folded <= 'z';
    }

    private static char bare(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c) ? Character.toUpperCase(fold(c)) : fold(c);
    }
}
