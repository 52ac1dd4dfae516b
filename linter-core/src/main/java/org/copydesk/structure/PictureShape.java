package org.copydesk.structure;

import org.copydesk.language.Words;

/** Shapes of captions and credits. */
enum PictureShape implements Signal {
    /** {@code Jo Doe (l)}. */
    POSITION_MARKER("says who stands where"),
    /** {@code Jo Doe (R)}: a place in the picture, or a party. */
    POSITION_CAPITAL("may say who stands where"),
    /** {@code Jo Doe, left, and Ann Roe}. */
    PLACE_INSIDE("says who stands where"),
    CREDIT_TAIL("ends in a credit") {
        @Override
        public String evidence(Look look, Page page) {
            return "ends in a credit: “" + tail(look) + "”";
        }
    },
    /** {@code Jo Doe/AP - The ferry leaves}. */
    CREDIT_HEAD("begins with a credit"),
    /** {@code (Reuters)}: who took the picture, or who wrote the text. */
    AGENCY_TAIL("ends in an agency's name"),
    CREDIT_LINE("is only a credit"),
    /** A sentence that tells in the present tense what is to be seen, and where or when. */
    SCENE("tells what a picture shows, in the present tense with a date"),
    ONE_SENTENCE("one sentence"),
    NOUN_PHRASE("a phrase without end mark");

    private static final int SCENE_WITHIN = 16;

    private final String evidence;

    PictureShape(String evidence) {
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return switch (this) {
            case POSITION_MARKER -> look.markers() == Markers.Strength.SURE;
            case POSITION_CAPITAL -> look.markers() == Markers.Strength.WEAK;
            case PLACE_INSIDE -> look.traits().length() <= 350 && Markers.isInside(look.head(), look.phrases());
            case CREDIT_TAIL -> look.creditTail() > 0 && Credits.isSure(tail(look), look.phrases());
            case CREDIT_HEAD -> look.traits().has(Traits.SLASH) && Credits.isHead(look.text(), look.phrases());
            case AGENCY_TAIL -> look.creditTail() > 0 && !Credits.isSure(tail(look), look.phrases());
            case CREDIT_LINE -> mayBeCredit(look) && Credits.isCredit(look.text(), look.phrases());
            case SCENE -> isScene(look);
            case ONE_SENTENCE ->
                look.traits().breaks() <= (look.creditTail() > 0 ? 1 : 0)
                        && look.traits().words() >= 5
                        && look.traits().length() <= 350;
            case NOUN_PHRASE ->
                look.traits().ending() == Traits.Ending.OTHER
                        && look.traits().words() >= 5
                        && look.traits().words() <= 60
                        && look.traits().breaks() == 0;
        };
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
        ListedWords scene = look.phrases().words("scene");
        for (int i = 1; i < words.count() && i < SCENE_WITHIN; i++) {
            if (scene.has(words, i) && words.isLowerCase(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDate(Look look, Words words) {
        ListedWords dates = look.phrases().words("date-words");
        for (int i = 2; i < words.count(); i++) {
            if (words.isCapitalised(i) && dates.has(words, i)) {
                return true;
            }
        }
        return false;
    }
}
