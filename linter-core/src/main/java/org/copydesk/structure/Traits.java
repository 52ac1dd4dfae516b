package org.copydesk.structure;

import org.copydesk.language.Folding;
import org.copydesk.language.Marks;

/**
 * What can be seen of a text in one pass over its units, without knowing a word of it. Of a text that is taken apart
 * already the signs are known by its marks, and it is passed over only if somebody asks what they cannot tell. Used by
 * one thread.
 */
final class Traits {

    /** How a text ends, closing quotes and brackets left aside. */
    enum Ending {
        /** As a sentence does. */
        MARK,
        QUESTION,
        COLON,
        OTHER
    }

    /** Marks and signs that plain prose seldom has. */
    static final int COPYRIGHT = 1;

    static final int PIPE = 1 << 1;
    static final int AT = 1 << 2;
    static final int ADDRESS = 1 << 3;
    static final int HASH = 1 << 4;
    static final int ARROW = 1 << 5;
    static final int BRACKET = 1 << 6;
    static final int SLASH = 1 << 7;
    static final int GAP = 1 << 8;
    static final int BRACE = 1 << 9;
    static final int QUOTE = 1 << 10;
    /** Signs that say nothing against a paragraph of prose. */
    private static final int USUAL = QUOTE | BRACKET | SLASH;

    /** Constants of the FNV-1a hash in 64 bits. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private static final String CLOSERS = "\"'”’»“)]›」』*_";

    private final String text;
    private final boolean printed;
    private boolean counted;
    private int words;
    private int capitalised;
    private int breaks;
    private int digits;
    private int letters;
    private int capitals;
    private int colons;
    private int flags;
    private long print = FNV_OFFSET;
    private final Ending ending;

    private Traits(String text, boolean printed) {
        this.text = text;
        this.printed = printed;
        this.ending = findEnding();
    }

    static Traits of(String text) {
        Traits traits = new Traits(text, true);
        traits.count();
        return traits;
    }

    /** The traits of a text with these marks; it has no {@link #print}. */
    static Traits of(String text, Marks marks) {
        Traits traits = new Traits(text, false);
        for (int i = 0; i < marks.count(); i++) {
            traits.flags |= traits.sign(marks.unit(i), marks.offset(i));
        }
        return traits;
    }

    /** The other traits, unless they are known. */
    private Traits counted() {
        if (!counted) {
            count();
        }
        return this;
    }

    private void count() {
        counted = true;
        boolean inWord = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (isBlank(unit)) {
                flags |= sign(unit, i);
                inWord = false;
                continue;
            }
            boolean first = !inWord;
            if (first) {
                words++;
                inWord = true;
            }
            if (unit >= 'a' && unit <= 'z') {
                letters++;
                print = (print ^ unit) * FNV_PRIME;
            } else if (unit >= 'A' && unit <= 'Z') {
                capital(first);
                print = (print ^ (unit | 0x20)) * FNV_PRIME;
            } else if (unit >= '0' && unit <= '9') {
                digits++;
                print = (print ^ unit) * FNV_PRIME;
            } else {
                flags |= sign(unit, i);
                if (unit < 0x80) {
                    colons += unit == ':' ? 1 : 0;
                    breaks += (unit == '.' || unit == '!' || unit == '?') && isBreak(i) ? 1 : 0;
                } else {
                    beyondAscii(unit, first, i);
                }
            }
        }
    }

    private static boolean isBlank(char unit) {
        return unit <= ' ' || unit == '\u00A0' || unit == '\u202F' || unit == '\u3000';
    }

    private boolean isThirdBlank(int at) {
        return at >= 2 && text.charAt(at - 1) <= ' ' && text.charAt(at - 2) <= ' ';
    }

    private void capital(boolean first) {
        letters++;
        capitals++;
        capitalised += first ? 1 : 0;
    }

    /** What a unit that is no letter of ASCII says, as flags. */
    private int sign(char unit, int at) {
        return switch (unit) {
            case ':' -> text.startsWith("//", at + 1) ? ADDRESS : 0;
            case '(', '[' -> BRACKET;
            case '/' -> SLASH;
            case '|' -> PIPE;
            case '@' -> AT;
            case '#' -> HASH;
            case '{', '}' -> BRACE;
            case '"', '“', '”', '«', '»', '„' -> QUOTE;
            case '©', '℗' -> COPYRIGHT;
            case '\t' -> GAP;
            case '›' -> ARROW;
            default -> isBlank(unit) ? isThirdBlank(at) ? GAP : 0 : isArrow(unit) ? ARROW : 0;
        };
    }

    private static boolean isArrow(char unit) {
        return (unit >= '←' && unit <= '⯿' || Character.isSurrogate(unit))
                && !Character.isUpperCase(unit)
                && !Character.isLetter(unit);
    }

    private void beyondAscii(char unit, boolean first, int at) {
        if (Character.isLetterOrDigit(unit)) {
            print = (print ^ Folding.fold(unit)) * FNV_PRIME;
        }
        if (Character.isUpperCase(unit)) {
            capital(first);
        } else if (Character.isLetter(unit)) {
            letters++;
        } else if (unit == '…' || unit == '。' || unit == '！' || unit == '？') {
            breaks += isBreak(at) ? 1 : 0;
        }
    }

    /** True if a new sentence follows an end mark: not the end, no small letter, no initial before it. */
    private boolean isBreak(int at) {
        int next = at + 1;
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length() || text.charAt(at) < 0x80 && text.charAt(next) > ' ') {
            return false;
        }
        boolean initial = at >= 1
                && Character.isUpperCase(text.charAt(at - 1))
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return !initial && next < text.length() && !Character.isLowerCase(text.charAt(next));
    }

    private Ending findEnding() {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || isBlank(text.charAt(end - 1)))) {
            end--;
        }
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        return switch (last) {
            case '?', '？', '؟' -> Ending.QUESTION;
            case '.', '!', '…', '。', '！', '؛', ';', '।' -> Ending.MARK;
            case ':', '：' -> Ending.COLON;
            default -> Ending.OTHER;
        };
    }

    /** Length in UTF-16 units. */
    int length() {
        return text.length();
    }

    /** Number of runs between white space. */
    int words() {
        return counted().words;
    }

    /** Number of words that begin with a capital letter. */
    int capitalised() {
        return counted().capitalised;
    }

    /** Number of places where one sentence ends and another begins. */
    int breaks() {
        return counted().breaks;
    }

    int digits() {
        return counted().digits;
    }

    int letters() {
        return counted().letters;
    }

    int capitals() {
        return counted().capitals;
    }

    int colons() {
        return counted().colons;
    }

    /** True if there are so many runs between white space. */
    boolean hasWords(int least) {
        int found = counted ? words : 0;
        for (int i = 0; !counted && i < text.length() && found < least; i++) {
            found += !isBlank(text.charAt(i)) && (i == 0 || isBlank(text.charAt(i - 1))) ? 1 : 0;
        }
        return found >= least;
    }

    /**
     * A number that two texts share when their letters and digits are the same, case and accents left aside; 0 for a text
     * that has none, and for one whose marks were known.
     */
    long print() {
        return !printed || letters + digits == 0 ? 0 : print;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    Ending ending() {
        return ending;
    }

    boolean endsSentence() {
        return ending == Ending.MARK || ending == Ending.QUESTION;
    }

    /** True if nothing but letters, digits and the marks of prose was seen. */
    boolean isPlain() {
        return (flags & ~USUAL) == 0;
    }

    /** True if the first letter or digit is a capital or a digit. */
    boolean startsUpper() {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                return !Character.isLowerCase(unit);
            }
        }
        return false;
    }
}
