package org.copydesk.rules.prose;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Texts that break off: paragraphs and articles that end within a sentence, cut addresses. */
public final class TruncatedText implements ArticleRule {
    private static final int FEW_WORDS = 5;
    private static final int FULL_SENTENCE = 10;
    private static final int LONG_PARAGRAPH = 20;
    private static final int FEW_PARAGRAPHS = 3;
    /** Units that the label of a line takes at most. */
    private static final int LABEL = 40;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> flow = article.blocks();
        Optional<Block> last = lastParagraph(flow);
        for (int i = 0; i < flow.size(); i++) {
            Block block = flow.get(i);
            if (block.place() == Place.FLOW && (block.is(Role.BODY) || block.is(Role.STANDFIRST))) {
                boolean isLast = last.isPresent() && last.orElseThrow() == block;
                if (isLast && isExcerpt(block)) {
                    report(block, "article", sink);
                } else if (!checkAddress(block, sink) && !checkParagraph(block, flow, i, isLast, sink) && isLast) {
                    checkEnd(block, flow, i, sink);
                }
            }
        }
    }

    /** Whether a text ends in the mark by which feeds say that there is more: an ellipsis in square brackets. */
    private static boolean isExcerpt(Block block) {
        String end = block.text().stripTrailing();
        boolean cut = end.endsWith("[…]") || end.endsWith("[...]");
        return cut && block.words().count() >= FEW_WORDS && !isQuoted(block) && !isMarked(block);
    }

    /** An address that was cut with an ellipsis and leads nowhere. */
    private static boolean checkAddress(Block block, Sink sink) {
        if (!block.marks().has('/')) {
            return false;
        }
        String text = block.text();
        int scheme = text.indexOf("://");
        while (scheme >= 0) {
            int end = scheme;
            while (end < text.length() && !ProseText.isBlank(text.charAt(end))) {
                end++;
            }
            int ellipsis = LastWords.ellipsis(text.substring(scheme, end));
            if (ellipsis >= 0 && !leadsOn(block, scheme) && !ProseText.isLiteral(block, scheme)) {
                int start = ProseText.lettersBefore(text, scheme);
                sink.at(block, start, end).message("address").report();
                return true;
            }
            scheme = text.indexOf("://", end);
        }
        return false;
    }

    /** Whether a link shows less of the address than it leads to. */
    private static boolean leadsOn(Block block, int offset) {
        for (Inline inline : block.inlines()) {
            boolean here =
                    inline.range().start() <= offset && offset < inline.range().end();
            if (here && inline.kind() == Inline.Kind.LINK) {
                return block.text().indexOf(inline.target(), inline.range().start()) < 0;
            }
        }
        return false;
    }

    /** A paragraph whose last word calls for another. */
    private static boolean checkParagraph(Block block, List<Block> flow, int i, boolean last, Sink sink) {
        String text = block.text();
        boolean open = LastWords.isOpen(text);
        boolean trails = !open && LastWords.ellipsis(text) >= 0 && !isQuoted(block);
        if (block.words().count() < FEW_WORDS || !open && !trails || isMarked(block) || text.indexOf('\n') >= 0) {
            return false;
        }
        if (!endsHere(flow, i) || !LastWords.callsForMore(block, false)) {
            return false;
        }
        report(block, last ? "article" : "paragraph", sink);
        return true;
    }

    /** Whether the sentence of a paragraph cannot go on in the next block: in a list, a table, a quotation, a broken line. */
    private static boolean endsHere(List<Block> flow, int i) {
        if (i + 1 >= flow.size()) {
            return true;
        }
        Block next = flow.get(i + 1);
        return switch (next.role()) {
            case BODY, STANDFIRST -> next.words().count() > 0 && !next.words().isLowerCase(0);
            case LIST_ITEM, QUOTATION, TABLE_CELL, FOOTNOTE, VERSE, CODE -> false;
            case HEADLINE, SUBHEAD, BYLINE, DATELINE, CAPTION, CREDIT, ALT, BIO, RIGHTS, FURNITURE -> true;
        };
    }

    private static boolean isQuoted(Block block) {
        return block.quotations().inside(block.text().stripTrailing().length() - 1);
    }

    /** Whether a link or a stress ends the paragraph: a pointer, a note, a title. */
    private static boolean isMarked(Block block) {
        int end = block.text().stripTrailing().length() - 1;
        return block.inside(Inline.Kind.LINK, end)
                || block.inside(Inline.Kind.EMPHASIS, end)
                || block.inside(Inline.Kind.STRONG, end)
                || ProseText.isLiteral(block, end);
    }

    /** The last paragraph of an article that ends its others: in a word, without a mark. */
    private static void checkEnd(Block block, List<Block> flow, int i, Sink sink) {
        String text = block.text();
        if (!endsHere(flow, i)
                || !LastWords.isOpen(text)
                || isMarked(block)
                || text.indexOf('\n') >= 0
                || !isSentence(block)) {
            return;
        }
        int ended = 0;
        int open = 0;
        for (Block other : flow) {
            if (other != block && other.is(Role.BODY) && other.words().count() >= LONG_PARAGRAPH) {
                boolean stops = !LastWords.isOpen(other.text());
                ended += stops ? 1 : 0;
                open += stops ? 0 : 1;
            }
        }
        if (ended >= FEW_PARAGRAPHS && open * 4 <= ended) {
            report(block, "article", sink);
        }
    }

    /** Whether a text is long enough for a sentence, and neither a labelled line nor a list of names. */
    private static boolean isSentence(Block block) {
        Words words = block.words();
        int last = words.count() - 1;
        int least = words.isLowerCase(last) ? FULL_SENTENCE : LONG_PARAGRAPH;
        int capitals = 0;
        for (int i = 0; i <= last; i++) {
            capitals += words.isCapitalised(i) ? 1 : 0;
        }
        String text = block.text();
        int colon = text.indexOf(": ");
        return last >= least
                && capitals * 5 < words.count() * 4
                && !words.isNumber(last)
                && (colon < 0 || colon >= LABEL)
                && !ProseText.isMachineToken(text, words.start(last));
    }

    private static Optional<Block> lastParagraph(List<Block> flow) {
        for (int i = flow.size() - 1; i >= 0; i--) {
            Block block = flow.get(i);
            if (block.is(Role.BODY) && block.place() == Place.FLOW) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private static void report(Block block, String message, Sink sink) {
        Words words = block.words();
        int last = words.count() - 1;
        sink.at(
                        block,
                        words.start(Math.max(0, last - 2)),
                        block.text().stripTrailing().length())
                .message(message)
                .with("word", words.text(last))
                .report();
    }
}
