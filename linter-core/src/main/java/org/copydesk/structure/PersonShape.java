package org.copydesk.structure;

import java.util.List;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;

/** Shapes of bylines and biographies. */
enum PersonShape implements Signal {
    /** {@code By Jo Doe}, {@code Von Jo Doe und Ann Roe}. */
    BY_PERSON("“by” and a person's name"),
    /** {@code Text: Jo Doe}. */
    LABEL_PERSON("an author's label and a person's name"),
    /** {@code Jo Doe, Staff Writer}. */
    NAME_AND_JOB("a person's name and a newsroom's job"),
    BARE_NAME("only a person's name"),
    /** {@code Jo Doe has been …}. */
    NAME_VERB("a person's name and what they are or do"),
    CONTACT("a way to reach a person"),
    /** Short pieces, each closed by a stop: {@code Coffee lover. Sailor. Introvert.} */
    FRAGMENTS("a row of short pieces");

    private static final ListedWords VERBS = ListedWords.of(List.of(
            "is",
            "was",
            "has",
            "writes",
            "covers",
            "reports",
            "works",
            "lives",
            "joined",
            "studies",
            "studied",
            "teaches",
            "edits",
            "serves",
            "contributes",
            "began",
            "started",
            "holds",
            "graduated",
            "ist",
            "war",
            "schreibt",
            "arbeitet",
            "berichtet",
            "lebt",
            "studierte",
            "est",
            "ecrit",
            "couvre",
            "vit",
            "es",
            "escribe",
            "cubre",
            "vive",
            "trabaja",
            "e",
            "scrive",
            "segue",
            "lavora",
            "escreve",
            "cobre",
            "mora",
            "trabalha",
            "schrijft",
            "werkt",
            "woont"));
    private static final int MOST_BYLINE_WORDS = 14;

    private final String evidence;

    PersonShape(String evidence) {
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return switch (this) {
            case BY_PERSON -> look.has("author-start") && isNames(look, 1) || isGlued(look.text()) && isNames(look, 0);
            case LABEL_PERSON -> look.has("author-label") && isNames(look, 1);
            case NAME_AND_JOB -> look.has("job-end") && isNameAndJob(look);
            case BARE_NAME -> isShort(look) && PersonName.isWhole(look.head(), 0, look.phrases());
            case NAME_VERB -> isNameVerb(look);
            case CONTACT ->
                look.traits().has(Traits.AT)
                        && (look.text().indexOf('.', look.text().indexOf('@')) > 0
                                || look.text().contains(" @"));
            case FRAGMENTS ->
                look.traits().breaks() >= 2
                        && look.traits().words() <= 6 * (look.traits().breaks() + 1)
                        && look.traits().words() <= 40;
        };
    }

    @Override
    public String evidence(Look look, Page page) {
        return evidence;
    }

    private static boolean isShort(Look look) {
        return look.traits().words() <= MOST_BYLINE_WORDS && look.traits().length() <= 120;
    }

    /** True if from a word on there are only names, joined by commas and "and", and perhaps jobs and places behind. */
    private static boolean isNames(Look look, int skip) {
        if (!isShort(look) || look.traits().breaks() > 1) {
            return false;
        }
        Words words = look.head();
        int at = skipLabel(words, skip);
        int end = PersonName.end(words, at, look.phrases());
        boolean agency = look.has("agency") && words.count() - at <= 4;
        return (end > at || agency) && isTail(words, Math.max(end, at));
    }

    /** {@code ByJo Doe}: the blank was lost. */
    private static boolean isGlued(String text) {
        return text.length() > 3
                && text.startsWith("By")
                && Character.isUpperCase(text.charAt(2))
                && Character.isLowerCase(text.charAt(3));
    }

    private static int skipLabel(Words words, int least) {
        int at = least;
        while (at < words.count() && words.isLowerCase(at)) {
            at++;
        }
        return at;
    }

    /** After the first name at most a few small words: no sentence follows. */
    private static boolean isTail(Words words, int from) {
        int small = 0;
        for (int i = from; i < words.count(); i++) {
            small += words.isLowerCase(i) ? 1 : 0;
        }
        return small <= 3;
    }

    private static boolean isNameAndJob(Look look) {
        Words words = look.head();
        int end = isShort(look) ? PersonName.end(words, 0, look.phrases()) : 0;
        if (end == 0 || end == words.count() || words.count() - end > 6) {
            return false;
        }
        char sign = words.text().charAt(words.end(end - 1));
        return sign == ',' || sign == ' ' && "|-–—/•".indexOf(words.text().charAt(words.end(end - 1) + 1)) >= 0;
    }

    private static boolean isNameVerb(Look look) {
        Words words = look.head();
        int end = PersonName.end(words, 0, look.phrases());
        if (end == 0 || look.traits().words() < 6 || end >= words.count()) {
            return false;
        }
        int verb = words.text().charAt(words.end(end - 1)) == ',' ? behindComma(words, end) : end;
        return verb < words.count() && words.isLowerCase(verb) && VERBS.has(words, verb);
    }

    /** True if the word with a {@link Words#hash} says what somebody is or does in a biography. */
    static boolean isVerb(long hash) {
        return VERBS.has(hash);
    }

    /** The word behind the comma that closes an insertion of some words. */
    private static int behindComma(Words words, int from) {
        for (int i = from; i < Math.min(from + MOST_BYLINE_WORDS, words.count() - 1); i++) {
            if (words.text().charAt(words.end(i)) == ',') {
                return i + 1;
            }
        }
        return words.count();
    }

    /** The name that a byline gives, as a comparison key. */
    static String nameKey(Look look) {
        Words words = look.head();
        for (int i = 0; i < words.count() && i < 4; i++) {
            int end = PersonName.end(words, i, look.phrases());
            if (end > i) {
                return Folding.key(words.text(i, end));
            }
        }
        return "";
    }
}
