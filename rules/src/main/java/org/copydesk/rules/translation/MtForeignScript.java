package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.LanguageGuess;
import org.copydesk.language.Sentences;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A sentence in another script between English ones: a passage that was not translated. */
public final class MtForeignScript implements ArticleRule {

    /** An article with more of them is meant to have two languages. */
    private static final int MOST = 4;
    /** Shorter ones are names and mottos. */
    private static final int LEAST_LETTERS = 12;
    /** The first letter of Greek; the scripts before it are Latin. */
    private static final char FIRST = '\u0370';

    private static final int SHOWN = 60;
    /** Share of a sentence's letters that makes it one of another script, in hundredths. */
    private static final int MOSTLY = 80;

    private record Passage(Block block, Span place) {}

    @Override
    public void check(Article article, Sink sink) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : article.blocks()) {
            boolean prose = block.is(Role.BODY) || block.is(Role.LIST_ITEM) || block.is(Role.STANDFIRST);
            if (prose
                    && block.place() == Place.FLOW
                    && block.words().hasBeyondAscii()
                    && hasForeign(block.text(), 0, block.text().length())) {
                collect(block, passages);
            }
        }
        if (!passages.isEmpty() && passages.size() <= MOST && EnglishCopy.is(article)) {
            passages.forEach(passage -> report(passage, sink));
        }
    }

    private static void collect(Block block, List<Passage> passages) {
        Sentences sentences = block.sentences();
        int start = -1;
        int end = -1;
        for (int i = 0; i < sentences.count(); i++) {
            boolean foreign = isForeign(block, sentences.start(i), sentences.end(i));
            if (foreign) {
                start = start < 0 ? sentences.start(i) : start;
                end = sentences.end(i);
            }
            if (start >= 0 && (!foreign || i == sentences.count() - 1)) {
                passages.add(new Passage(block, new Span(start, end)));
                start = -1;
            }
        }
    }

    private static boolean isForeign(Block block, int start, int end) {
        String text = block.text();
        int letters = 0;
        int foreign = 0;
        int first = -1;
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                if (isForeign(text.charAt(i))) {
                    first = first < 0 ? i : first;
                    foreign++;
                }
            }
        }
        return foreign >= LEAST_LETTERS
                && foreign * 100 >= letters * MOSTLY
                && isSentence(text.substring(start, end))
                && !isMeant(block, first);
    }

    /** True if it ends as sentences do, or is as long as one: a title or a name has no mark. */
    private static boolean isSentence(String text) {
        String end = text.stripTrailing();
        return !end.isEmpty() && ".!?。！？…।؟".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** What is quoted, in italics, linked or program text was put there in the original on purpose. */
    private static boolean isMeant(Block block, int at) {
        return block.quotations().inside(at)
                || block.inside(Inline.Kind.EMPHASIS, at)
                || block.inside(Inline.Kind.LINK, at)
                || block.inside(Inline.Kind.CODE, at);
    }

    private static boolean hasForeign(String text, int start, int end) {
        int found = 0;
        for (int i = start; i < end && found < LEAST_LETTERS; i++) {
            found += text.charAt(i) >= FIRST && isForeign(text.charAt(i)) ? 1 : 0;
        }
        return found >= LEAST_LETTERS;
    }

    /** Letters of other scripts; the blocks of Latin letters and of symbols are left out. */
    private static boolean isForeign(char c) {
        boolean alphabet = c >= FIRST && c < '\u1E00' || c >= '\u1F00' && c < '\u2000';
        return (alphabet || c >= '\u3040') && Character.isLetter(c) && c < '\uFF00';
    }

    private static void report(Passage passage, Sink sink) {
        Block block = passage.block();
        Span place = passage.place();
        String text = place.in(block.text());
        String shown = text.length() > SHOWN ? text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…" : text;
        String language = LanguageGuess.of(block.words())
                .filter(guess -> !guess.isEnglish())
                .map(guess -> Locale.forLanguageTag(guess.language()).getDisplayLanguage(Locale.ENGLISH))
                .orElse("another script");
        sink.at(block, place.start(), place.end())
                .with("language", language)
                .with("match", shown)
                .report();
    }
}
