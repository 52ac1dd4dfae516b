package org.copydesk.language;

import java.util.Arrays;

/** Writes one comparison key, see {@link Folding#key}. */
final class KeyBuilder {
    private final String text;
    private char[] key;
    private int length;
    private boolean gap;

    KeyBuilder(CharSequence text) {
        this.text = text.toString();
        this.key = new char[this.text.length() + 8];
    }

    String build() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                append(c);
            } else if (c == ' ') {
                gap = true;
            } else {
                add(i, c);
            }
        }
        return new String(key, 0, length);
    }

    private void add(int i, char c) {
        if (CharClass.isLetterOrDigit(c) || (Character.isSurrogate(c) && isLetterAt(i))) {
            letter(c);
        } else if (isMeaningfulSign(i, c)) {
            append(c);
        } else if (!isSilent(i, c)) {
            gap = true;
        }
    }

    private void letter(char c) {
        String spelt = c < 0x80 ? "" : spelt(c);
        if (spelt.isEmpty()) {
            append(Folding.fold(c));
        }
        for (int i = 0; i < spelt.length(); i++) {
            append(spelt.charAt(i));
        }
    }

    private void append(char c) {
        if (length + 2 > key.length) {
            key = Arrays.copyOf(key, key.length * 2);
        }
        if (gap && length > 0) {
            key[length++] = ' ';
        }
        gap = false;
        key[length++] = c;
    }

    /** Letters and ligatures that are two letters to whoever compares; empty for all others. */
    private static String spelt(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ', 'ǽ', 'Ǽ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ĳ', 'Ĳ' -> "ij";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            default -> "";
        };
    }

    private boolean isLetterAt(int i) {
        int start = Character.isLowSurrogate(text.charAt(i)) && i > 0 ? i - 1 : i;
        return Character.isLetterOrDigit(Character.codePointAt(text, start));
    }

    private boolean isMeaningfulSign(int i, char c) {
        return switch (c) {
            case '%', '+', '#' -> i > 0 && !gap && length > 0;
            default -> Character.getType(c) == Character.CURRENCY_SYMBOL;
        };
    }

    /** Signs that vanish without parting what stands on either side. */
    private boolean isSilent(int i, char c) {
        return Folding.fold(c) == '\''
                || Folding.isIgnorable(c)
                || CharClass.isMark(c)
                || (c == '.' && isInitialBefore(i));
    }

    private boolean isInitialBefore(int i) {
        return i > 0
                && Character.isLetter(text.charAt(i - 1))
                && (i == 1 || !CharClass.isLetterOrDigit(text.charAt(i - 2)))
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }
}
