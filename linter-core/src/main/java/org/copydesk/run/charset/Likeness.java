package org.copydesk.run.charset;

/**
 * How much a text looks like writing: letters beside letters of their own script, capitals where words begin, marks at
 * their edges; the letters and signs that are frequent in their languages count most.
 */
final class Likeness {

    private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэ";
    private static final String CENTRAL = "áčďéěíňóřšťúůýžąćęłńśźżőűôäöüßășşţ";
    private static final String WESTERN = "éèêëàâäáãçñóôöõúùûüíîïåæøß";
    private static final String GREEK = "αοιετσνηυρπκμλςάίόέήύώ";
    private static final String CHINESE = "的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里的學為說時";
    private static final String MARKS = "“”‘’„‚«»–—…€ ·•、。，！？：；（）「」";

    private static final double FREQUENT = 1.5;
    private static final double LETTER = 0.6;
    private static final double MARK = 0.3;
    private static final double STRANGE = -2;
    private static final double BROKEN = -6;

    private Likeness() {}

    /** The mean over all characters beyond ASCII; 0 if there are none. */
    static double of(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                sum += of(unit, before(text, i), after(text, i));
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static char before(String text, int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }

    private static char after(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private static double of(char unit, char before, char after) {
        if (unit == '\uFFFD' || unit < 0xA0 || Character.getType(unit) == Character.UNASSIGNED || isPrivate(unit)) {
            return BROKEN;
        }
        if (!Character.isLetter(unit)) {
            boolean within = Character.isLetter(before) && Character.isLetter(after);
            return MARKS.indexOf(unit) >= 0 && !(within && unit != '’' && unit != '–')
                    ? MARK
                    : within ? STRANGE : -MARK;
        }
        boolean capitalWithin = Character.isUpperCase(unit) && Character.isLowerCase(before);
        if (capitalWithin || isMixed(unit, before) || isMixed(unit, after)) {
            return STRANGE;
        }
        return isFrequent(unit) ? FREQUENT : LETTER;
    }

    private static boolean isPrivate(char unit) {
        return unit >= 0xE000 && unit < 0xF900 || unit >= 0xFF61 && unit < 0xFFA0;
    }

    /** Letters of two scripts in one word. */
    private static boolean isMixed(char unit, char other) {
        if (!Character.isLetter(other)) {
            return false;
        }
        Character.UnicodeScript one = Character.UnicodeScript.of(unit);
        Character.UnicodeScript two = Character.UnicodeScript.of(other);
        return !one.equals(two) && !(isJapanese(one) && isJapanese(two)) && !isCommon(one) && !isCommon(two);
    }

    private static boolean isJapanese(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isCommon(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
    }

    private static boolean isFrequent(char unit) {
        Character.UnicodeScript script = Character.UnicodeScript.of(unit);
        return switch (script) {
            case CYRILLIC -> RUSSIAN.indexOf(unit) >= 0;
            case GREEK -> GREEK.indexOf(unit) >= 0;
            case HIRAGANA, HANGUL -> true;
            case HAN -> CHINESE.indexOf(unit) >= 0;
            case LATIN -> CENTRAL.indexOf(unit) >= 0 || WESTERN.indexOf(unit) >= 0;
            default -> false;
        };
    }
}
