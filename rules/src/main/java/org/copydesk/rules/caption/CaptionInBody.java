package org.copydesk.rules.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A caption that stands among the paragraphs, far from its picture. */
public final class CaptionInBody implements ArticleRule {

    private static final int LONGEST_MARKER = 24;

    private static final Pattern MARKER = Pattern.compile(
            "(?<=[\\p{L}.] )\\((?:[lrc]|left|right|cent(?:er|re)|l-r|l to r"
                    + "|l\\. to r\\.|(?:seated |standing |second |third |2nd |3rd |far |top |bottom |front |back )+(?:left|right|l|r|row)?"
                    + "|from (?:left|right)|from l(?:eft)? to r(?:ight)?|in (?:red|blue|white|black)|pictured)\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_MARKER = Pattern.compile(
            "(?<=[\\p{L}.] )\\([dgims]\\)|(?<=\\p{L} )"
                    + "\\((?:[\\p{L}]\\.){1,3}\\)|\\((?:dcha|izq|esq|dir|re|li|v\\.\\s?l|v\\.l\\.n\\.r|da sinistra|à gauche|à droite)\\.?\\)");

    private final CreditFinder credits = new CreditFinder();

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            if (block.is(Role.CAPTION) && Captions.isStray(block, article)) {
                report(block, place(block.text()), sink);
            }
        }
    }

    private static void report(Block block, Span place, Sink sink) {
        Draft draft = sink.at(block, place.start(), place.end())
                .message(
                        place.length() <= LONGEST_MARKER && block.text().charAt(place.start()) == '('
                                ? "marker"
                                : "caption")
                .with("match", block.text().substring(place.start(), place.end()));
        for (String reason : block.evidence()) {
            draft = draft.evidence(reason);
        }
        draft.report();
    }

    /** The mark that tells; without one, the caption up to its credit. */
    private Span place(String text) {
        Matcher marker = MARKER.matcher(text);
        if (marker.find()) {
            return new Span(marker.start(), marker.end());
        }
        Matcher other = OTHER_MARKER.matcher(text);
        if (other.find()) {
            return new Span(firstOf(text), other.end());
        }
        Optional<Span> credit = credits.tail(text);
        int start = firstOf(text);
        int end = lastBefore(text, credit.map(Span::start).orElse(text.length()));
        return end > start ? new Span(start, end) : new Span(start, lastBefore(text, text.length()));
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
