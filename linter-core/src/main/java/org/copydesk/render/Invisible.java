package org.copydesk.render;

/** Characters that a terminal would obey, drop or hide instead of showing them. */
final class Invisible {

    private Invisible() {}

    static boolean is(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isVariationSelector(codePoint) || isBlankLetter(codePoint) || isNoCharacter(codePoint);
        };
    }

    static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** The name under which it is shown: {@code <U+200B>}. */
    static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        StringBuilder name = new StringBuilder("<U+");
        for (int i = digits.length(); i < 4; i++) {
            name.append('0');
        }
        for (int i = 0; i < digits.length(); i++) {
            name.append(Character.toUpperCase(digits.charAt(i)));
        }
        return name.append('>').toString();
    }

    /** Letters by their category that are drawn as nothing: Hangul fillers, the blank Braille pattern and their kin. */
    private static boolean isBlankLetter(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    /** What Unicode will never give a meaning, and XML forbids: the last two of each plane. */
    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE;
    }
}
