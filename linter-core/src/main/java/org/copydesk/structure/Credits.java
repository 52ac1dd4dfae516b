package org.copydesk.structure;

import org.copydesk.language.Words;

/** Tells credits of pictures: {@code (Photo by Jo Doe/AP)}, {@code © POOL – Jo DOE}, {@code Photograph: Jo Doe/Getty Images}. */
final class Credits {

    private static final int LONGEST = 140;
    /** What stands behind a label and is longer than this must read as names. */
    private static final int LONGEST_NAME = 40;

    private static final int MOST_WORDS = 16;
    private static final int MOST_WORDS_BESIDE_AGENCY = 7;

    private Credits() {}

    /** True if a text is a credit and nothing else. */
    static boolean isCredit(String text, Phrases phrases) {
        String bare = bare(text.startsWith("(c) ") || text.startsWith("(C) ") ? "©" + text.substring(3) : text);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return false;
        }
        Words words = Words.of(bare);
        if (words.count() == 0
                || words.count() > MOST_WORDS
                || bare.contains("://")
                || hasNumberOfRights(bare, words)
                || hasSentence(bare)) {
            return false;
        }
        PhraseHits hits = new PhraseHits();
        phrases.find(words, true, true, hits);
        if (isLabelled(bare) && (hits.has(phrases.section("credit-label")) || isPictureLabel(bare, phrases))) {
            boolean tells = bare.length() > bare.indexOf(':') + LONGEST_NAME
                    && (!mostlyNames(words) || text.strip().endsWith("."));
            return bare.indexOf(':') < bare.length() - 1 && !tells;
        }
        if (hits.has(phrases.section("credit-start"))) {
            return words.count() > 1 && mostlyNames(words);
        }
        return isSigned(bare, words, hits.has(phrases.section("agency")), phrases);
    }

    /** Names and agencies with the signs of a credit between them. */
    private static boolean isSigned(String bare, Words words, boolean agency, Phrases phrases) {
        if (bare.charAt(0) == '©') {
            return words.count() <= MOST_WORDS_BESIDE_AGENCY + 3;
        }
        int slash = bare.indexOf('/');
        boolean signed = slash > 0 && PersonName.isWhole(Words.of(bare.substring(0, slash)), 0, phrases);
        if (signed && words.count() <= MOST_WORDS_BESIDE_AGENCY && mostlyNames(words)) {
            return true;
        }
        boolean parted = bare.indexOf('/') > 0 || bare.indexOf('|') >= 0;
        boolean alone = words.count() <= 2 && !phrases.words("networks").has(words, 0);
        return agency && (parted || alone) && words.count() <= MOST_WORDS_BESIDE_AGENCY + 3 && mostlyNames(words);
    }

    /**
     * Where a credit at the end of a text begins, in UTF-16 units, its bracket or sign included; -1 if there is none or
     * it is the whole text.
     */
    static int tail(String text, Phrases phrases) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) <= ' ' || "–—-".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int least = Math.max(1, end - LONGEST);
        int sign = Math.max(text.lastIndexOf('©', end), text.lastIndexOf('|', end));
        if (sign >= least && isCredit(text.substring(sign, end), phrases)) {
            return sign;
        }
        int slash = text.lastIndexOf(" / ", end);
        if (slash >= least && isCredit(text.substring(slash + 2, end), phrases)) {
            return slash + 1;
        }
        if (end > 0 && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end);
            boolean afterSentence = open > 1 && isMark(text.charAt(lastBefore(text, open)));
            return open >= least
                            && isCredit(text.substring(open, end), phrases)
                            && (afterSentence || isSure(text.substring(open, end), phrases))
                    ? open
                    : -1;
        }
        for (int at = end - 2; at >= least; at--) {
            if (isMark(text.charAt(at)) && text.charAt(at + 1) <= ' ') {
                int start = at + 2;
                String rest = start < end ? text.substring(start, end) : "";
                if (isSure(rest, phrases)) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** True if a text begins with {@code Jo Doe/AP} and a dash or colon, and goes on. */
    static boolean isHead(String text, Phrases phrases) {
        int slash = text.indexOf('/');
        int dash = Math.max(text.indexOf(" - "), text.indexOf(" – "));
        if (slash <= 0 || dash < slash || dash > LONGEST / 2 || dash + LONGEST_NAME / 2 > text.length()) {
            return false;
        }
        return PersonName.isWhole(Words.of(text.substring(0, slash)), 0, phrases)
                && isCredit(text.substring(0, dash), phrases);
    }

    /** True if the sign of copyright stands before more than a name: a sentence ends inside. */
    private static boolean hasSentence(String bare) {
        int stop = bare.indexOf(". ");
        return bare.charAt(0) == '©' && stop > 3 && Character.isLowerCase(bare.charAt(stop - 1));
    }

    /** A credit that could be nothing else even in running text: with a label, or an agency behind a slash. */
    static boolean isSure(String text, Phrases phrases) {
        String bare = bare(text);
        return isCredit(bare, phrases)
                && ("©|".indexOf(bare.charAt(0)) >= 0
                        || bare.indexOf('/') > 0
                        || isLabelled(bare)
                        || startsAsCredit(bare, phrases));
    }

    private static boolean startsAsCredit(String bare, Phrases phrases) {
        PhraseHits hits = new PhraseHits();
        phrases.find(Words.of(bare), true, true, hits);
        return hits.has(phrases.section("credit-start"));
    }

    private static boolean isLabelled(String bare) {
        int colon = bare.indexOf(':');
        return colon > 0 && colon < 30 && !bare.startsWith("//", colon + 1);
    }

    /** {@code Reuters photo: …}. */
    private static boolean isPictureLabel(String bare, Phrases phrases) {
        Words label = Words.of(bare.substring(0, bare.indexOf(':')));
        return label.count() > 0
                && label.count() <= 4
                && phrases.words("credit-words").has(label, label.count() - 1);
    }

    private static boolean mostlyNames(Words words) {
        int small = 0;
        for (int i = 0; i < words.count(); i++) {
            small += words.isLowerCase(i) ? 1 : 0;
        }
        return small * 2 <= words.count() + 1;
    }

    private static boolean hasNumberOfRights(String bare, Words words) {
        if (bare.charAt(0) != '©') {
            return false;
        }
        for (int i = 0; i < words.count(); i++) {
            if (Character.isDigit(words.text(i).charAt(0)) && words.end(i) - words.start(i) >= 4) {
                return true;
            }
        }
        return false;
    }

    /** Without brackets around it and without dashes, stops and blanks at its ends. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) <= ' ' || "([*_–—-".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) <= ' ' || ")].*_–—-".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static int lastBefore(String text, int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) <= ' ') {
            i--;
        }
        return i;
    }

    private static boolean isMark(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '”' || unit == '"';
    }
}
