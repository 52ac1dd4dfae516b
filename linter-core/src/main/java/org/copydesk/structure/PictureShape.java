package org.copydesk.structure;

import java.util.function.Predicate;
import org.copydesk.language.Words;

/** Shapes of captions and credits. */
enum PictureShape implements Signal {
    /** {@code Jo Doe (l)}. */
    POSITION_MARKER("says who stands where", look -> look.markers() == Markers.Strength.SURE),
    /** {@code Jo Doe (R)}: a place in the picture, or a party. */
    POSITION_CAPITAL("may say who stands where", look -> look.markers() == Markers.Strength.WEAK),
    /** {@code Jo Doe, left, and Ann Roe}. */
    PLACE_INSIDE(
            "says who stands where",
            look -> look.traits().length() <= 350 && Markers.isInside(look.head(), look.phrases())),
    CREDIT_TAIL("ends in a credit", look -> look.creditTail() > 0 && Credits.isSure(tail(look), look.phrases())) {
        @Override
        public String evidence(Look look, Page page) {
            return "ends in a credit: “" + tail(look) + "”";
        }
    },
    /** {@code Jo Doe/AP - The ferry leaves}. */
    CREDIT_HEAD(
            "begins with a credit",
            look -> look.traits().has(Traits.SLASH) && Credits.isHead(look.text(), look.phrases())),
    /** {@code (Reuters)}: who took the picture, or who wrote the text. */
    AGENCY_TAIL(
            "ends in an agency's name", look -> look.creditTail() > 0 && !Credits.isSure(tail(look), look.phrases())),
    CREDIT_LINE(
            "is only a credit",
            look -> PictureShape.mayBeCredit(look) && Credits.isCredit(look.text(), look.phrases())),
    /** A sentence that tells in the present tense what is to be seen, and where or when. */
    SCENE("tells what a picture shows, in the present tense with a date", PictureShape::isScene),
    ONE_SENTENCE(
            "one sentence",
            look -> look.traits().breaks() <= (look.creditTail() > 0 ? 1 : 0)
                    && look.traits().words() >= 5
                    && look.traits().length() <= 350),
    NOUN_PHRASE(
            "a phrase without end mark",
            look -> look.traits().ending() == Traits.Ending.OTHER
                    && look.traits().words() >= 5
                    && look.traits().words() <= 60
                    && look.traits().breaks() == 0);

    private static final int SCENE_WITHIN = 16;

    private final String evidence;
    private final Predicate<Look> test;

    PictureShape(String evidence, Predicate<Look> test) {
        this.evidence = evidence;
        this.test = test;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return test.test(look);
    }

    @Override
    public String evidence(Look look, Page page) {
        return evidence;
    }

    private static boolean mayBeCredit(Look look) {
        boolean signs = look.traits().has(Traits.COPYRIGHT | Traits.PIPE | Traits.SLASH)
                || look.traits().colons() > 0;
        return look.traits().length() <= 150 && (signs || look.traits().words() <= 2 || look.mayStart());
    }

    private static String tail(Look look) {
        return look.text().substring(look.creditTail()).strip();
    }

    private static boolean isScene(Look look) {
        Traits traits = look.traits();
        if (traits.breaks() > 1 || traits.words() < 6 || traits.length() > 350 || traits.has(Traits.QUOTE)) {
            return false;
        }
        Words words = look.head();
        return words.count() > 0 && words.isCapitalised(0) && hasScene(look, words) && hasDate(look, words);
    }

    private static boolean hasScene(Look look, Words words) {
        WordSet scene = look.phrases().words("scene");
        for (int i = 1; i < words.count() && i < SCENE_WITHIN; i++) {
            if (scene.has(words, i) && words.isLowerCase(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDate(Look look, Words words) {
        WordSet dates = look.phrases().words("date-words");
        for (int i = 2; i < words.count(); i++) {
            if (words.isCapitalised(i) && dates.has(words, i)) {
                return true;
            }
        }
        return false;
    }
}
