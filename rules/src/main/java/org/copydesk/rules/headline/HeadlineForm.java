package org.copydesk.rules.headline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Folding;

/** What of a headline counts when two are compared, and which blocks stand in its own place. */
final class HeadlineForm {

    /** Shorter ones are labels that many texts share. */
    private static final int LEAST_WORDS = 3;

    private static final int LEAST_KEY = 12;

    private static final Pattern SITE = Pattern.compile("\\s+[|»·]\\s+[^|»·]{2,40}$");
    private static final Pattern DATE_TAG =
            Pattern.compile("^[\\[(]?\\d{4}-\\d{2}-\\d{2}[\\])]?:?\\s+|\\s+[\\[(]\\d{4}-\\d{2}-\\d{2}[\\])]$");

    private HeadlineForm() {}

    /** The key of a headline without the site's name behind a bar and without a date in brackets. */
    static String key(String headline) {
        String bare = headline.strip();
        return Folding.key(withoutSite(
                bare.indexOf('-') < 0 ? bare : DATE_TAG.matcher(bare).replaceAll("")));
    }

    /** A headline without the site's name behind a bar. */
    static String withoutSite(String headline) {
        boolean parted = headline.indexOf('|') > 0 || headline.indexOf('»') > 0 || headline.indexOf('·') > 0;
        return parted ? SITE.matcher(headline).replaceFirst("") : headline;
    }

    /** True if a headline says so much that the same words elsewhere are no chance. */
    static boolean telling(Block headline) {
        return headline.words().count() >= LEAST_WORDS && headline.text().length() >= LEAST_KEY;
    }

    /** The headline of the flow that stands in its due place, in front of the first paragraph. */
    static Optional<Block> atTop(Article article) {
        for (Block block : article.blocks()) {
            if (block.is(Role.HEADLINE)) {
                return Optional.of(block);
            }
            if (block.is(Role.BODY)
                    && block.place() == Place.FLOW
                    && block.words().count() > 20) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** True for a block of the text's flow that a headline may have slipped into. */
    static boolean mayHold(Block block) {
        return block.place() == Place.FLOW
                && switch (block.role()) {
                    case CODE, TABLE_CELL, VERSE, FOOTNOTE, ALT -> false;
                    case HEADLINE,
                            STANDFIRST,
                            SUBHEAD,
                            BYLINE,
                            DATELINE,
                            BODY,
                            LIST_ITEM,
                            QUOTATION,
                            CAPTION,
                            CREDIT,
                            BIO,
                            RIGHTS,
                            FURNITURE -> true;
                };
    }
}
