package org.copydesk.rules.caption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Image;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** One credit twice under one picture: in brackets behind itself, or in the caption and in the field for it. */
public final class CreditDoubled implements ArticleRule {

    /** Words that credits have beside the names. */
    private static final Set<String> LABELS = Set.of(
            "photo",
            "photos",
            "photograph",
            "picture",
            "image",
            "images",
            "foto",
            "bild",
            "credit",
            "by",
            "von",
            "par",
            "via",
            "for",
            "the",
            "of",
            "courtesy",
            "c",
            "source",
            "file",
            "handout",
            "pool");

    private final CreditFinder credits = new CreditFinder();

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            if (block.marks().has('(') && mayHold(block)) {
                behindItself(block, sink);
            }
        }
        for (Image image : article.images()) {
            twiceUnder(image.texts(), sink);
        }
        for (Block maker : article.fieldTexts(Role.CREDIT)) {
            List<Block> picture = new ArrayList<>(List.of(maker));
            article.fieldTexts(Role.CAPTION).stream()
                    .filter(caption -> base(caption.name()).equals(base(maker.name())))
                    .forEach(picture::add);
            twiceUnder(picture, sink);
        }
    }

    private static boolean mayHold(Block block) {
        return switch (block.role()) {
            case CAPTION, CREDIT, ALT, BODY, STANDFIRST, QUOTATION, LIST_ITEM -> true;
            default -> false;
        };
    }

    private void behindItself(Block block, Sink sink) {
        Optional<Span> first = credits.bracketed(block.text(), 0);
        while (first.isPresent()) {
            Span before = first.get();
            Optional<Span> next = credits.bracketed(block.text(), before.end());
            next.filter(place ->
                            block.text().substring(before.end(), place.start()).isBlank())
                    .filter(place -> isSame(before.in(block.text()), place.in(block.text())))
                    .ifPresent(place -> sink.at(block, place.start(), place.end())
                            .with("match", place.in(block.text()))
                            .related(block, before.start(), before.end(), "the credit before")
                            .delete()
                            .report());
            first = next;
        }
    }

    /** The caption ends in the credit that the picture's own place for it holds too. */
    private void twiceUnder(List<Block> texts, Sink sink) {
        List<Block> captions = new ArrayList<>();
        List<Block> makers = new ArrayList<>();
        for (Block text : texts) {
            (text.is(Role.CREDIT) ? makers : captions).add(text);
        }
        for (Block maker : makers) {
            for (Block caption : captions) {
                if (caption.is(Role.CAPTION)) {
                    credits.tail(caption.text())
                            .filter(place -> isSame(maker.text(), place.in(caption.text())))
                            .ifPresent(place -> report(caption, place, maker, sink));
                }
            }
        }
    }

    /** What a field's name says of the picture: {@code cover} of {@code cover.caption} and {@code cover_credit}. */
    private static String base(String name) {
        int end = Math.max(name.lastIndexOf('.'), name.lastIndexOf('_'));
        return end < 0 ? "" : name.substring(0, end);
    }

    private static void report(Block caption, Span place, Block maker, Sink sink) {
        sink.at(caption, place.start(), place.end())
                .with("match", place.in(caption.text()))
                .related(maker, "the credit")
                .delete()
                .report();
    }

    /** True if two credits name the same: all names of one stand in the other. */
    private static boolean isSame(String one, String other) {
        Set<String> some = names(one);
        Set<String> others = names(other);
        return !some.isEmpty() && !others.isEmpty() && (some.containsAll(others) || others.containsAll(some));
    }

    private static Set<String> names(String credit) {
        Set<String> names = new LinkedHashSet<>();
        Words words = Words.of(credit);
        for (int i = 0; i < words.count(); i++) {
            if (!LABELS.contains(words.folded(i))) {
                names.add(words.folded(i));
            }
        }
        return names;
    }
}
