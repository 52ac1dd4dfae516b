package org.copydesk.rules.headline;

import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A headline run together with the first paragraph of the text. */
public final class HeadlineGlued implements ArticleRule {

    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 24;
    /** The text that follows has so many words. */
    private static final int LEAST_REST = 5;

    /** A headline is glued to one of the first blocks, if to any. */
    private static final int FIRST_BLOCKS = 4;

    private static final int LEAST_BUTTONS = 2;
    /** So many words may stand at the end of a headline that another form of it has not. */
    private static final int MOST_OTHER_WORDS = 6;

    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "as",
            "it",
            "when",
            "after",
            "with",
            "for",
            "this",
            "these",
            "there",
            "if",
            "while",
            "since",
            "by",
            "from",
            "once",
            "although");

    private static final Set<String> BUTTONS = Set.of(
            "share",
            "tweet",
            "pin",
            "email",
            "print",
            "facebook",
            "twitter",
            "whatsapp",
            "linkedin",
            "telegram",
            "reddit",
            "pinterest",
            "flipboard",
            "bookmark",
            "advertisement",
            "comments",
            "listen",
            "save");
    private static final Set<String> BUTTON_PARTS = Set.of(
            "it", "this", "on", "via", "more", "galleries", "gallery", "copy", "link", "article", "a", "to", "x");

    @Override
    public void check(Article article, Sink sink) {
        Optional<Block> headline = article.headline();
        headline.ifPresent(title -> article.fieldTexts(Role.STANDFIRST).forEach(field -> anyForm(title, field, sink)));
        int seen = 0;
        for (Block block : article.blocks()) {
            boolean wordless = block.words().count() == 0;
            if (wordless || block.place() != Place.FLOW || (headline.isPresent() && block == headline.get())) {
                continue;
            }
            if (++seen > FIRST_BLOCKS || block.is(Role.SUBHEAD)) {
                return;
            }
            if (headline.isPresent()) {
                anyForm(headline.get(), block, sink);
            } else if (seen == 1) {
                unknown(block, sink);
            }
        }
    }

    private static void anyForm(Block headline, Block block, Sink sink) {
        int count = headline.words().count();
        if (count < LEAST_WORDS || block.words().count() < count + LEAST_REST || isHeading(block)) {
            return;
        }
        int same = 0;
        while (same < count && headline.words().sameFolded(same, block.words(), same)) {
            same++;
        }
        if (same == count) {
            known(headline, block, sink);
        } else if (same >= LEAST_WORDS && same * 10 >= count * 6) {
            variant(headline, block, same, sink);
        }
    }

    /** A block that begins with most of the headline, ends it otherwise, and goes on with a sentence without a mark. */
    private static void variant(Block headline, Block block, int same, Sink sink) {
        Words words = block.words();
        for (int i = same; i + 1 < words.count() && i < same + MOST_OTHER_WORDS && words.isCapitalised(i); i++) {
            boolean opens = i > same && OPENERS.contains(words.folded(i)) && words.isLowerCase(i + 1);
            if (opens && !endsSentence(words, i)) {
                sink.at(block, words.start(0), words.end(i))
                        .message("variant")
                        .with("line", headline.source())
                        .related(headline, "the headline")
                        .report();
                return;
            }
        }
    }

    /** A block that begins with the headline's words and a sentence behind them, with no mark between the two. */
    private static void known(Block headline, Block block, Sink sink) {
        int count = headline.words().count();
        int end = block.words().end(count - 1);
        String between = block.text().substring(end, block.words().start(count));
        boolean quoted =
                between.strip().length() == 1 && "\"”’'".indexOf(between.strip().charAt(0)) >= 0;
        boolean opens = block.words().isCapitalised(count)
                && !goesOn(block.words().folded(count))
                && (between.isBlank() || quoted);
        if (opens) {
            sink.at(block, block.words().start(0), end)
                    .message("known")
                    .with("line", headline.source())
                    .related(headline, "the headline")
                    .delete(block, block.words().start(0), block.words().start(count))
                    .suggested()
                    .report();
        }
    }

    /** Words that follow a headline's words in a sentence and are written with a capital. */
    private static boolean goesOn(String folded) {
        return folded.equals("i") || EnglishDates.WEEKDAYS.contains(folded) || EnglishDates.MONTHS.contains(folded);
    }

    private static boolean isHeading(Block block) {
        return block.is(Role.HEADLINE);
    }

    /** The first block of a text without headline: words without an end mark, buttons of the page, and text. */
    private static void unknown(Block block, Sink sink) {
        Words words = block.words();
        for (int i = LEAST_WORDS; i < Math.min(MOST_WORDS, words.count() - LEAST_REST); i++) {
            if (endsSentence(words, i)) {
                return;
            }
            if (buttons(words, i) >= LEAST_BUTTONS) {
                sink.at(block, words.start(0), words.end(i - 1))
                        .message("unknown")
                        .report();
                return;
            }
        }
    }

    /** True if an end mark stands in front of the word. */
    private static boolean endsSentence(Words words, int i) {
        String text = words.text();
        for (int k = words.end(i - 1); k < words.start(i); k++) {
            if (".!?".indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many buttons stand in a row from the word on, with nothing but blanks between them and text that begins behind. */
    private static int buttons(Words words, int from) {
        int found = 0;
        for (int i = from; i < words.count(); i++) {
            String folded = words.folded(i);
            boolean button = BUTTONS.contains(folded) && words.isCapitalised(i);
            boolean apart = i > from && !words.adjacent(i - 1);
            if (apart || !button && (i == from || !BUTTON_PARTS.contains(folded))) {
                return !apart && words.isCapitalised(i) ? found : 0;
            }
            found += button ? 1 : 0;
        }
        return found;
    }
}
