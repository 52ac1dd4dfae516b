package org.copydesk.rules.headline;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.language.WordClass;
import org.copydesk.language.WordClasses;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** A description that breaks off where the text that it was taken from goes on. */
public final class StandfirstTruncated implements ArticleRule {

    /** So many last words must stand in the text, the very last as a word or the beginning of one. */
    private static final int TAIL_WORDS = 4;

    /** No sentence ends with an article or a conjunction, and hardly any with a preposition. */
    private static final List<WordClass> CALLING =
            List.of(WordClass.DETERMINER, WordClass.CONJUNCTION, WordClass.PREPOSITION, WordClass.SUBORDINATOR);

    private static final String CLOSERS = "\"'”’»)]";

    @Override
    public void check(Article article, Sink sink) {
        if (article.fields(FieldKind.DESCRIPTION).isEmpty()) {
            return;
        }
        for (Block description : article.fieldTexts(Role.STANDFIRST)) {
            if (description.words().count() > TAIL_WORDS && breaksOff(description.text())) {
                check(article, description, sink);
            }
        }
    }

    private static void check(Article article, Block description, Sink sink) {
        Words words = description.words();
        int last = words.count() - 1;
        List<Block> blocks = article.blocks();
        for (Block block : blocks) {
            if (block.place() != Place.FLOW || block.words().count() <= TAIL_WORDS || block.is(Role.CODE)) {
                continue;
            }
            int at = find(words, last, block.words());
            if (at >= 0 && goesOn(words, block, at)) {
                report(description, block, at, sink);
                return;
            }
        }
    }

    /** Dots and half words show in every list; that a last word calls for more is seen by who reads to the end. */
    private static void report(Block description, Block block, int at, Sink sink) {
        Words words = description.words();
        int last = words.count() - 1;
        Draft draft = sink.at(
                        description,
                        words.start(last),
                        description.text().stripTrailing().length())
                .with(
                        "line",
                        block.source(block.words().start(at), block.words().end(at)))
                .with("words", words.text(last - 1, last + 1))
                .related(block, "the text goes on");
        if (!isCut(description.text()) && !isHalfWord(words, block.words(), at)) {
            draft.severity(Severity.INFO);
        }
        draft.report();
    }

    /** True if dots close the text, or nothing does. */
    private static boolean breaksOff(String text) {
        int end = text.stripTrailing().length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return isCut(text, end) || (end > 0 && Character.isLetter(text.charAt(end - 1)));
    }

    private static boolean isCut(String text, int end) {
        return text.startsWith("..", end - 2) || text.startsWith("…", end - 1);
    }

    /** The word of a text that the last word of the tail is, or begins; -1 if the tail is not there. */
    private static int find(Words tail, int last, Words text) {
        String stump = tail.folded(last);
        for (int i = TAIL_WORDS - 1; i < text.count(); i++) {
            boolean same = true;
            for (int k = 1; k < TAIL_WORDS && same; k++) {
                same = tail.sameFolded(last - k, text, i - k);
            }
            if (same && text.folded(i).startsWith(stump)) {
                return i;
            }
        }
        return -1;
    }

    /** True if the word goes on in the text, or the sentence does where dots or the last word say that something was cut. */
    private static boolean goesOn(Words tail, Block block, int at) {
        Words words = block.words();
        if (isHalfWord(tail, words, at)) {
            return true;
        }
        String text = block.text();
        int next = words.end(at);
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return (isCut(tail.text()) || callsForMore(tail))
                && at + 1 < words.count()
                && next < text.length()
                && ".!?…".indexOf(text.charAt(next)) < 0;
    }

    private static boolean isHalfWord(Words tail, Words text, int at) {
        return text.end(at) - text.start(at) > tail.text(tail.count() - 1).length();
    }

    private static boolean callsForMore(Words words) {
        int last = words.count() - 1;
        return CALLING.stream().anyMatch(each -> WordClasses.mayBe(words, last, each));
    }

    /** True if dots close a text. */
    private static boolean isCut(String text) {
        return isCut(text, text.stripTrailing().length());
    }
}
