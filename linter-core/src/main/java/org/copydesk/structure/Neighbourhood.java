package org.copydesk.structure;

import org.copydesk.article.Place;
import org.copydesk.article.Role;

/** Where a block stands, and beside what. */
enum Neighbourhood implements Signal {
    HEADLINE_SPOT("the first line with a headline's shape"),
    /** The title's words again; {@code HEADLINE_SPOT} covers the first. */
    HEADLINE_AGAIN("the headline's words again"),
    UNDER_HEADLINE("stands under the headline"),
    OVER_BYLINE("stands over byline or date"),
    BETWEEN_PARAGRAPHS("stands between paragraphs"),
    AT_EDGE("first or last of the article"),
    SHORT_NEIGHBOUR("stands among short lines"),
    CREDIT_BEHIND("a credit stands behind it"),
    CREDIT_BEFORE("a credit stands before it"),
    /** The same words as a caption that is told by more than that. */
    CAPTION_AGAIN("the words of a caption again"),
    TEXT_AGAIN("the same words stand in the article again"),
    NEAR_HEAD("stands under headline, date or standfirst"),
    BYLINE_BESIDE("a byline with that name stands beside it"),
    BEFORE_BIO("a biography follows"),
    AFTER_BYLINE("stands under a byline"),
    AFTER_NAME("stands under a name"),
    NO_PERSON("names nobody"),
    AFTER_BIO("stands under a biography"),
    AFTER_RIGHTS("stands under the rights"),
    BEFORE_FURNITURE("the article's end follows"),
    KNOWN_AUTHOR("names the article's author"),
    IN_TAIL("stands at the end"),
    IN_MIDDLE("stands in the middle"),
    AT_TOP("stands at the top"),
    FURNITURE_BESIDE("furniture stands beside it"),
    FURNITURE_AROUND("furniture stands on both sides"),
    UNDER_RELATED("a title under a heading of other articles"),
    /** A list of single words, each a link, that closes the page. */
    LAST_LINKS("a list of single linked words closes the page"),
    UNDER_POLL("a short line under a poll"),
    SAME_BESIDE("the same line twice in a row"),
    TABLE_BESIDE("other rows stand beside it"),
    CODE_BESIDE("other program text stands beside it");

    /** How many blocks away anything is looked for. */
    private static final int WITHIN = 60;

    private static final int LAST_TAGS = 8;

    private final String evidence;

    Neighbourhood(String evidence) {
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return switch (this) {
            case HEADLINE_SPOT -> page.headlineSpot() == look.index();
            case HEADLINE_AGAIN ->
                look.print() != 0
                        && look.print() == page.titlePrint()
                        && (page.isTitled() || page.first(look) < look.index());
            case UNDER_HEADLINE -> isUnderHeadline(look, page);
            case OVER_BYLINE ->
                (page.is(look.index() + 1, Role.BYLINE) || page.is(look.index() + 1, Role.DATELINE))
                        && page.inHead(look.index());
            case BETWEEN_PARAGRAPHS -> isBetweenParagraphs(look, page);
            case AT_EDGE -> look.index() == 0 || look.index() == page.size() - 1;
            case SHORT_NEIGHBOUR -> isShort(page, look.index() - 1) || isShort(page, look.index() + 1);
            case CREDIT_BEHIND -> page.is(look.index() + 1, Role.CREDIT);
            case CREDIT_BEFORE -> page.is(look.index() - 1, Role.CREDIT) && !page.is(look.index() - 2, Role.CAPTION);
            case CAPTION_AGAIN -> isCaptionAgain(look, page);
            case TEXT_AGAIN -> look.traits().words() >= 6 && page.times(look) > 1;
            case NEAR_HEAD -> look.index() <= 1 || isHead(page, look.index() - 1);
            case BYLINE_BESIDE -> hasName(look, page, look.index() - 1) || hasName(look, page, look.index() + 1);
            case BEFORE_BIO -> page.is(look.index() + 1, Role.BIO);
            case AFTER_BYLINE -> page.is(look.index() - 1, Role.BYLINE);
            case AFTER_NAME ->
                look.index() > 0
                        && page.look(look.index() - 1).isOpen()
                        && PersonShape.BARE_NAME.shows(page.look(look.index() - 1), page);
            case NO_PERSON -> page.inTail(look.index()) && !hasPerson(look, page);
            case AFTER_BIO -> page.is(look.index() - 1, Role.BIO);
            case AFTER_RIGHTS -> page.is(page.before(look.index()), Role.RIGHTS);
            case BEFORE_FURNITURE ->
                look.index() > 2
                        && (look.index() == page.size() - 1 || page.is(look.index() + 1, Role.FURNITURE))
                        && page.inTail(look.index());
            case KNOWN_AUTHOR -> page.isAuthor(look.nameKey());
            case IN_TAIL -> page.inTail(look.index());
            case IN_MIDDLE -> !page.inTail(look.index()) && look.index() > 2;
            case AT_TOP -> look.index() <= 2;
            case FURNITURE_BESIDE -> isFurniture(page, look.index() - 1) || isFurniture(page, look.index() + 1);
            case FURNITURE_AROUND -> isFurniture(page, look.index() - 1) && isFurniture(page, look.index() + 1);
            case UNDER_RELATED -> isUnderRelated(look, page);
            case LAST_LINKS -> isInLastLinks(look, page);
            case UNDER_POLL -> isUnderPoll(look, page);
            case SAME_BESIDE -> isSame(look, page, look.index() - 1) || isSame(look, page, look.index() + 1);
            case TABLE_BESIDE -> isRow(page, look.index() - 1) || isRow(page, look.index() + 1);
            case CODE_BESIDE -> isCode(page, look.index() - 1) || isCode(page, look.index() + 1);
        };
    }

    @Override
    public String evidence(Look look, Page page) {
        return evidence;
    }

    /** What the format sets apart from the flow says nothing of what stands behind it. */
    private static boolean isFurniture(Page page, int index) {
        return page.is(index, Role.FURNITURE) && page.look(index).block().place() == Place.FLOW;
    }

    private static boolean isUnderHeadline(Look look, Page page) {
        int before = look.index() - 1;
        while (before >= 0
                && page.inHead(before)
                && (page.is(before, Role.FURNITURE) || page.is(before, Role.DATELINE))) {
            before--;
        }
        return before < 0 ? page.isTitled() : page.is(before, Role.HEADLINE) && page.inHead(before);
    }

    private static boolean isBetweenParagraphs(Look look, Page page) {
        int after = page.after(look.index());
        boolean opens = page.isParagraph(after)
                && page.look(after).traits().length() > look.traits().length();
        return opens && page.isParagraph(page.before(look.index()));
    }

    private static boolean isShort(Page page, int index) {
        return index >= 0
                && index < page.size()
                && page.is(index, Role.BODY)
                && LineShape.isShortLine(page.look(index));
    }

    private static boolean isCaptionAgain(Look look, Page page) {
        if (look.traits().words() < 6 || page.times(look) < 2 && look.creditTail() <= 0) {
            return false;
        }
        for (int i = Math.max(0, look.index() - WITHIN); i < Math.min(page.size(), look.index() + WITHIN); i++) {
            Look other = page.look(i);
            boolean sure = other.creditTail() > 0 || other.markers() == Markers.Strength.SURE;
            if (i != look.index()
                    && page.is(i, Role.CAPTION)
                    && sure
                    && other.key().startsWith(look.key())) {
                return !look.key().isEmpty();
            }
        }
        return false;
    }

    private static boolean isHead(Page page, int index) {
        return page.is(index, Role.HEADLINE)
                || page.is(index, Role.STANDFIRST)
                || page.is(index, Role.DATELINE)
                || page.is(index, Role.SUBHEAD)
                || page.is(index, Role.BYLINE);
    }

    private static boolean hasName(Look look, Page page, int index) {
        String name = page.is(index, Role.BYLINE) ? page.look(index).nameKey() : "";
        return !name.isEmpty() && look.key().contains(name) || startsWithName(look, name);
    }

    private static boolean startsWithName(Look look, String name) {
        return !name.isEmpty() && look.nameKey().equals(name);
    }

    /** A line of a title's shape in a run that began with such a heading and has been nothing else since. */
    private static boolean isUnderRelated(Look look, Page page) {
        boolean title = look.traits().ending() == Traits.Ending.QUESTION
                || !look.traits().endsSentence();
        if (!title || page.isBeforeHeadline(look.index())) {
            return false;
        }
        for (int at = look.index() - 1; at >= look.index() - WITHIN && isFurniture(page, at); at--) {
            Look above = page.look(at);
            boolean label = above.has("related-label") && above.traits().ending() == Traits.Ending.COLON;
            if (label || above.has("related-line") || above.has("more-line")) {
                return look.traits().words() >= 2;
            }
            if (above.has("tags-label")) {
                return look.traits().words() <= 4;
            }
        }
        return false;
    }

    /** A short line under the words of a poll, with nothing but its like between them. */
    private static boolean isUnderPoll(Look look, Page page) {
        if (look.traits().words() > 12) {
            return false;
        }
        for (int at = look.index() - 1; at >= look.index() - WITHIN && isFurniture(page, at); at--) {
            if (page.look(at).has("poll-start")) {
                return true;
            }
        }
        return false;
    }

    /** True if the text speaks of somebody: it begins with a name, or one stands over it. */
    private static boolean hasPerson(Look look, Page page) {
        return AFTER_BYLINE.shows(look, page)
                || AFTER_NAME.shows(look, page)
                || AFTER_BIO.shows(look, page)
                || look.has("bio-head")
                || look.has("bio-in")
                        && (look.has("job-in")
                                || look.hits().count(look.phrases().section("bio-in")) > 1)
                || PersonShape.NAME_VERB.shows(look, page)
                || !look.nameKey().isEmpty() && KNOWN_AUTHOR.shows(look, page);
    }

    private static boolean isInLastLinks(Look look, Page page) {
        if (page.size() - look.index() > LAST_TAGS) {
            return false;
        }
        for (int i = look.index(); i < page.size(); i++) {
            Look item = page.look(i);
            boolean tag = item.block().is(Role.LIST_ITEM)
                    && item.traits().words() == 1
                    && FurnitureShape.ALL_LINK.shows(item, page);
            if (!tag) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Look look, Page page, int index) {
        return index >= 0
                && index < page.size()
                && look.print() != 0
                && page.look(index).print() == look.print();
    }

    private static boolean isRow(Page page, int index) {
        return index >= 0 && index < page.size() && LineShape.TABLE_ROW.shows(page.look(index), page);
    }

    private static boolean isCode(Page page, int index) {
        return index >= 0 && index < page.size() && LineShape.CODE_LINE.shows(page.look(index), page);
    }
}
