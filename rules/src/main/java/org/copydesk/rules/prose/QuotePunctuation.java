package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Quotation;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Commas around closing quotation marks: outside though the article sets them inside, doubled, or missing. */
public final class QuotePunctuation implements ArticleRule {
    private static final int SHORT_QUOTATION = 5;
    /** Verbs that follow a quotation, and nothing else there. */
    private static final WordSet REPORTING = WordSet.of(
            "said",
            "says",
            "declared",
            "declares",
            "added",
            "adds",
            "explained",
            "explains",
            "insisted",
            "stated",
            "concluded",
            "replied",
            "warned",
            "warns",
            "noted",
            "asked",
            "wrote",
            "writes",
            "argued",
            "claimed",
            "announced",
            "stressed",
            "recalled",
            "admitted",
            "told",
            "indicated",
            "remarked",
            "observed",
            "exclaimed");

    private record Place(Block block, int closing) {}

    @Override
    public void check(Article article, Sink sink) {
        List<Place> outside = new ArrayList<>();
        int inside = 0;
        for (Block block : ProseText.of(article)) {
            for (Quotation quotation : block.quotations().all()) {
                if (!quotation.closed()
                        || quotation.style().isSingle()
                        || ProseText.isLiteral(block, quotation.start())) {
                    continue;
                }
                int closing = quotation.end() - 1;
                char before = ProseText.at(block.text(), closing - 1);
                boolean comma = ProseText.at(block.text(), closing + 1) == ',';
                if (comma && isMark(before)) {
                    report(block, closing, "doubled", sink);
                } else if (comma && Character.isLetterOrDigit(before) && isSentence(block, quotation)) {
                    outside.add(new Place(block, closing));
                } else if (!comma && before == ',') {
                    inside++;
                } else if (!comma && Character.isLetterOrDigit(before)) {
                    judgeVerb(block, quotation, sink);
                }
            }
        }
        if (inside > outside.size()) {
            outside.forEach(place -> report(place.block(), place.closing(), "outside", sink));
        }
    }

    /** Exclamation and question marks may belong to a title. */
    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    /** Houses that set the comma inside a quoted sentence set it outside a quoted part of one. */
    private static boolean isSentence(Block block, Quotation quotation) {
        Words words = block.words();
        int first = words.firstFrom(quotation.start());
        return first < words.count() && words.start(first) < quotation.end() && words.isCapitalised(first);
    }

    /** A quotation of a whole sentence with its verb of saying right behind it. */
    private static void judgeVerb(Block block, Quotation quotation, Sink sink) {
        Words words = block.words();
        int first = words.firstFrom(quotation.start());
        int verb = words.firstFrom(quotation.end());
        boolean sentence = verb - first >= SHORT_QUOTATION && words.isCapitalised(first);
        boolean follows = verb < words.count() && words.start(verb) == quotation.end() + 1;
        if (sentence && follows && REPORTING.has(words, verb)) {
            report(block, quotation.end() - 1, "missing", sink);
        }
    }

    private static void report(Block block, int closing, String message, Sink sink) {
        String text = block.text();
        int start = closing;
        while (start > 0 && !ProseText.isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = message.equals("missing") ? ProseText.lettersFrom(text, closing + 2) : closing + 2;
        sink.at(block, start, end).message(message).report();
    }
}
