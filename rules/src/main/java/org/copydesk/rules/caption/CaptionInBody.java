package org.copydesk.rules.caption;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.language.Sentences;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A caption that stands among the paragraphs, far from its picture. */
public final class CaptionInBody implements ArticleRule {

    /** A finding shows no more of a caption than this, in UTF-16 units. */
    private static final int LONGEST = 200;

    private final CreditFinder credits = new CreditFinder();

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            if (block.is(Role.CAPTION) && Captions.isStray(block, article)) {
                report(block, sink);
            }
        }
    }

    private void report(Block block, Sink sink) {
        Optional<Span> marked = PositionMarks.in(block.text());
        Span place = marked.orElseGet(() -> place(block));
        Draft draft = sink.at(block, place.start(), place.end())
                .message(marked.isPresent() ? "marker" : "caption")
                .with("match", block.text().substring(place.start(), place.end()));
        for (String reason : block.evidence()) {
            draft = draft.evidence(reason);
        }
        draft.report();
    }

    /** The caption up to its credit. Where page text was run into it, what is before its last sentence is left out. */
    private Span place(Block block) {
        String text = block.text();
        int end = credits.tail(text)
                .or(() -> SlashCredit.in(block.words(), 0))
                .map(Span::start)
                .orElse(text.length());
        int last = lastBefore(text, end);
        int start = firstOf(text);
        if (last <= start) {
            return new Span(start, lastBefore(text, text.length()));
        }
        return last - start <= LONGEST ? new Span(start, last) : cut(block, start, last);
    }

    /** The last of a long text: a caption stands right before its credit, what was run into it before both. */
    private static Span cut(Block block, int start, int last) {
        Sentences sentences = block.sentences();
        for (int i = 0; i < sentences.count(); i++) {
            int from = sentences.start(i);
            if (from > start && from < last && last - from <= LONGEST) {
                return new Span(from, last);
            }
        }
        int from = last - LONGEST;
        while (from < last - 1 && !Character.isWhitespace(block.text().charAt(from - 1))) {
            from++;
        }
        return new Span(from, last);
    }

    private static int firstOf(String text) {
        int at = 0;
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastBefore(String text, int end) {
        int at = end;
        while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '|')) {
            at--;
        }
        return at;
    }
}
