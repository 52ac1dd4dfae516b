package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Lexicon;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** An author's biography that was filled from a template: gaps, a change of person, stock phrases. */
public final class BioTemplate implements ArticleRule {

    /** A longer text is no biography, whatever it looks like. */
    private static final int LONGEST = 2_000;

    private static final int ENOUGH = 3;

    /** So many paragraphs at the end of a text are looked at whatever their role. */
    private static final int LAST = 3;

    private static final int LONGEST_NAME = 4;
    private static final WordSet VERBS = WordSet.of("is", "has", "loves", "enjoys", "writes", "covers", "brings");

    /** Something that speaks for a template. */
    record Sign(Span place, int weight, String reason) {}

    @Override
    public void check(Article article, Sink sink) {
        for (Block bio : article.texts()) {
            if (bio.is(Role.BIO) && bio.text().length() <= LONGEST) {
                judge(bio, sink);
            }
        }
        List<Block> body = article.blocks(Role.BODY);
        for (Block paragraph : body.subList(Math.max(0, body.size() - LAST), body.size())) {
            if (paragraph.place() == Place.FLOW && paragraph.text().length() <= LONGEST && isLife(paragraph.words())) {
                stock(paragraph, sink);
            }
        }
    }

    private static void judge(Block bio, Sink sink) {
        Optional<Span> gap = BioGaps.in(bio.words());
        if (gap.isPresent()) {
            report(bio, gap.get(), "gap", List.of(), sink);
            return;
        }
        Optional<Span> labels = BioLabels.in(bio.text());
        if (labels.isPresent()) {
            report(bio, labels.get(), "labels", List.of(), sink);
            return;
        }
        stock(bio, sink);
    }

    /** True for a paragraph that tells of somebody as biographies do: {@code Ann Dorn is …}, {@code Tom Hale has …}. */
    private static boolean isLife(Words words) {
        for (int i = 0; i < words.count() && i <= LONGEST_NAME; i++) {
            if (i > 1 && VERBS.has(words, i)) {
                return true;
            }
            if (!words.isCapitalised(i)) {
                return false;
            }
        }
        return false;
    }

    private static void stock(Block bio, Sink sink) {
        List<Sign> signs = stockPhrases(bio.words());
        BioPerson.change(bio.words()).ifPresent(signs::add);
        int weight = signs.stream().mapToInt(Sign::weight).sum();
        if (signs.size() > 1 && weight >= ENOUGH) {
            report(bio, signs.get(0).place(), "stock", signs, sink);
        }
    }

    private static List<Sign> stockPhrases(Words words) {
        List<Sign> signs = new ArrayList<>();
        int at = 0;
        while (at < words.count()) {
            int length = StockPhrases.LIST.match(words, at);
            if (length > 0) {
                Span place = new Span(words.start(at), words.end(at + length - 1));
                String phrase = place.in(words.text());
                int weight =
                        StockPhrases.LIST.value(phrase).map(Integer::parseInt).orElse(1);
                signs.add(new Sign(place, weight, "stock phrase: “" + phrase + "”"));
            }
            at += Math.max(1, length);
        }
        return signs;
    }

    private static void report(Block bio, Span place, String message, List<Sign> signs, Sink sink) {
        Draft draft = sink.at(bio, place.start(), place.end()).message(message).with("match", place.in(bio.text()));
        for (Sign sign : signs) {
            draft = draft.evidence(sign.reason());
        }
        draft.report();
    }

    /** Kept apart so that the list is read only where a biography stands. */
    private static final class StockPhrases {

        static final Lexicon LIST = Lexicon.load(BioTemplate.class, "bio-phrases.txt");
    }
}
