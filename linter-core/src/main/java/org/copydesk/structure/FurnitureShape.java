package org.copydesk.structure;

import org.copydesk.article.Inline;
import org.copydesk.language.Words;

/** Shapes that parts of a page have and articles seldom. */
enum FurnitureShape implements Signal {
    /** The name of a social network, or a share button, alone in a line. */
    NETWORK_NAME("only the name of a network"),
    NETWORK_NAMES("only names of networks"),
    ADDRESS_ONLY("only an address"),
    /** {@code Instagram: @tolland}. */
    HANDLE_LINE("an account of a network"),
    HASHTAGS("only hashtags"),
    /** {@code 5 min read}, {@code 3 comments}. */
    COUNTER("a counter"),
    /** {@code Home » News » Harbour}. */
    BREADCRUMBS("a path through the site"),
    /** {@code — Tolland Ferry (@tollandferry) March 3, 2026}. */
    POST_SIGNATURE("who posted it on a network"),
    /** A place of a template that was never filled. */
    TEMPLATE("an unfilled template"),
    ARROW("an arrow at its edge"),
    ALL_LINK("nothing but a link"),
    LINK_ROW("a row of links"),
    /** A heading that announces what follows. */
    BARE_LABEL("a bare label");

    private final String evidence;

    FurnitureShape(String evidence) {
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return switch (this) {
            case NETWORK_NAME -> isNetworks(look) && look.head().count() == 1;
            case NETWORK_NAMES -> isNetworks(look) && look.head().count() > 1;
            case ADDRESS_ONLY -> isAddress(look);
            case HANDLE_LINE ->
                look.isOpen() && look.traits().has(Traits.AT) && look.traits().words() <= 4 && isHandle(look.text());
            case HASHTAGS -> isHashtags(look);
            case COUNTER -> look.traits().digits() > 0 && look.traits().words() <= 6 && isCounter(look);
            case BREADCRUMBS -> look.traits().words() <= 14 && isPath(look.text());
            case POST_SIGNATURE ->
                look.text().startsWith("—")
                        && look.text().contains("(@")
                        && look.traits().words() <= 14;
            case TEMPLATE -> look.traits().words() <= 14 && isTemplate(look.text());
            case ARROW -> hasArrow(look);
            case ALL_LINK ->
                look.traits().words() <= 20 && look.count(Inline.Kind.LINK) == 1 && look.isAllInside(Inline.Kind.LINK);
            case LINK_ROW -> look.isOpen() && look.count(Inline.Kind.LINK) > 1 && isLinks(look);
            case BARE_LABEL ->
                look.traits().ending() == Traits.Ending.COLON && look.traits().words() <= 4;
        };
    }

    @Override
    public String evidence(Look look, Page page) {
        return evidence;
    }

    private static boolean isNetworks(Look look) {
        return look.traits().words() <= 14 && look.isAll("networks");
    }

    private static boolean isAddress(Look look) {
        if (!look.isOpen()
                || !look.traits().has(Traits.ADDRESS | Traits.AT)
                || look.traits().words() > 2) {
            return false;
        }
        String text = look.text().strip();
        return text.startsWith("http") || text.startsWith("www.") || text.indexOf(' ') < 0;
    }

    private static boolean isPath(String text) {
        int steps = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean apart = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            steps += apart && "»›>→".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return steps >= 2;
    }

    private static boolean isHandle(String text) {
        int at = text.indexOf('@');
        return at >= 0 && at <= 24 && (at == 0 || " :(".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static boolean isHashtags(Look look) {
        if (!look.traits().has(Traits.HASH)) {
            return false;
        }
        for (String word : look.text().strip().split("\\s+")) {
            if (word.length() < 3 || word.charAt(0) != '#' || !Character.isLetterOrDigit(word.charAt(1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCounter(Look look) {
        Words words = look.head();
        boolean counted = false;
        for (int i = 0; i < words.count(); i++) {
            String folded = words.folded(i);
            boolean unit = look.phrases().words("count-words").has(words, i);
            if (!unit && !Character.isDigit(folded.charAt(0))) {
                return false;
            }
            counted |= unit && folded.length() > 1;
        }
        return counted && !look.traits().endsSentence();
    }

    private static boolean isTemplate(String text) {
        return text.contains("{{") || text.contains("%d") || text.contains("%s") || text.startsWith("% ");
    }

    private static boolean hasArrow(Look look) {
        String text = look.text().strip();
        if (text.length() < 2 || look.traits().words() > 20) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean closes = (last == '»' && text.indexOf('«') < 0) || last == '›' || last == '→' || last == '▶';
        return closes || look.traits().has(Traits.ARROW) && !Character.isLetterOrDigit(text.codePointAt(0));
    }

    private static boolean isLinks(Look look) {
        return !look.traits().endsSentence()
                && look.covered(Inline.Kind.LINK) * 10
                        >= (look.traits().letters() + look.traits().digits()) * 9;
    }
}
