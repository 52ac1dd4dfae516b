package org.copydesk.structure;

import java.util.function.BiPredicate;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/** Where a block stands, and beside what. */
enum Neighbourhood implements Signal {
    HEADLINE_SPOT("the first line with a headline's shape", (look, page) -> page.headlineSpot() == look.index()),
    /** The title's words again; {@code HEADLINE_SPOT} covers the first. */
    HEADLINE_AGAIN(
            "the headline's words again",
            (look, page) -> look.print() != 0
                    && look.print() == page.titlePrint()
                    && (page.isTitled() || page.first(look) < look.index())),
    UNDER_HEADLINE("stands under the headline", Neighbourhood::isUnderHeadline),
    OVER_BYLINE(
            "stands over byline or date",
            (look, page) -> (page.is(look.index() + 1, Role.BYLINE) || page.is(look.index() + 1, Role.DATELINE))
                    && page.inHead(look.index())),
    BETWEEN_PARAGRAPHS("stands between paragraphs", Neighbourhood::isBetweenParagraphs),
    AT_EDGE("first or last of the article", (look, page) -> look.index() == 0 || look.index() == page.size() - 1),
    SHORT_NEIGHBOUR(
            "stands among short lines",
            (look, page) -> isShort(page, look.index() - 1) || isShort(page, look.index() + 1)),
    CREDIT_BEHIND("a credit stands behind it", (look, page) -> page.is(look.index() + 1, Role.CREDIT)),
    CREDIT_BEFORE(
            "a credit stands before it",
            (look, page) -> page.is(look.index() - 1, Role.CREDIT) && !page.is(look.index() - 2, Role.CAPTION)),
    /** The same words as a caption that is told by more than that. */
    CAPTION_AGAIN("the words of a caption again", Neighbourhood::isCaptionAgain),
    TEXT_AGAIN(
            "the same words stand in the article again",
            (look, page) -> look.traits().words() >= 6 && page.times(look) > 1),
    NEAR_HEAD(
            "stands under headline, date or standfirst",
            (look, page) -> look.index() <= 1 || isHead(page, look.index() - 1)),
    BYLINE_BESIDE(
            "a byline with that name stands beside it",
            (look, page) -> hasName(look, page, look.index() - 1) || hasName(look, page, look.index() + 1)),
    BEFORE_BIO("a biography follows", (look, page) -> page.is(look.index() + 1, Role.BIO)),
    AFTER_BYLINE("stands under a byline", (look, page) -> page.is(look.index() - 1, Role.BYLINE)),
    AFTER_NAME(
            "stands under a name",
            (look, page) -> look.index() > 0
                    && page.look(look.index() - 1).isOpen()
                    && PersonShape.BARE_NAME.shows(page.look(look.index() - 1), page)),
    NO_PERSON("names nobody", (look, page) -> page.inTail(look.index()) && !hasPerson(look, page)),
    AFTER_BIO("stands under a biography", (look, page) -> page.is(look.index() - 1, Role.BIO)),
    AFTER_RIGHTS("stands under the rights", (look, page) -> page.is(page.before(look.index()), Role.RIGHTS)),
    BEFORE_FURNITURE(
            "the article's end follows",
            (look, page) -> look.index() > 2
                    && (look.index() == page.size() - 1 || page.is(look.index() + 1, Role.FURNITURE))
                    && page.inTail(look.index())),
    KNOWN_AUTHOR("names the article's author", (look, page) -> page.isAuthor(look.nameKey())),
    IN_TAIL("stands at the end", (look, page) -> page.inTail(look.index())),
    IN_MIDDLE("stands in the middle", (look, page) -> !page.inTail(look.index()) && look.index() > 2),
    AT_TOP("stands at the top", (look, page) -> look.index() <= 2),
    FURNITURE_BESIDE(
            "furniture stands beside it",
            (look, page) -> isFurniture(page, look.index() - 1) || isFurniture(page, look.index() + 1)),
    FURNITURE_AROUND(
            "furniture stands on both sides",
            (look, page) -> isFurniture(page, look.index() - 1) && isFurniture(page, look.index() + 1)),
    UNDER_RELATED("a title under a heading of other articles", Neighbourhood::isUnderRelated),
    /** A list of single words, each a link, that closes the page. */
    LAST_LINKS("a list of single linked words closes the page", Neighbourhood::isInLastLinks),
    UNDER_POLL("a short line under a poll", Neighbourhood::isUnderPoll),
    SAME_BESIDE(
            "the same line twice in a row",
            (look, page) -> isSame(look, page, look.index() - 1) || isSame(look, page, look.index() + 1)),
    TABLE_BESIDE(
            "other rows stand beside it",
            (look, page) -> isRow(page, look.index() - 1) || isRow(page, look.index() + 1)),
    CODE_BESIDE(
            "other program text stands beside it",
            (look, page) -> isCode(page, look.index() - 1) || isCode(page, look.index() + 1));

    /** How many blocks away anything is looked for. */
    private static final int WITHIN = 60;

    private static final int LAST_TAGS = 8;

    private final String evidence;
    private final BiPredicate<Look, Page> test;

    Neighbourhood(String evidence, BiPredicate<Look, Page> test) {
        this.evidence = evidence;
        this.test = test;
    }

    @Override
    public String id() {
        return Ids.of(this);
    }

    @Override
    public boolean shows(Look look, Page page) {
        return test.test(look, page);
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
