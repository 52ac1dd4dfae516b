package org.copydesk.rules.prose;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Quotation;
import org.copydesk.language.QuoteFault;
import org.copydesk.language.QuoteStyle;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Quotation marks without their partner, the wrong way round, or nested in marks of their own kind. */
public final class UnbalancedQuotes implements ArticleRule {
    private static final int FEW_FAULTS = 3;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> texts = ProseText.of(article);
        boolean carried = false;
        for (int i = 0; i < texts.size(); i++) {
            Block block = texts.get(i);
            boolean goesOn = i + 1 < texts.size()
                    && block.quotations().continuesIn(texts.get(i + 1).quotations());
            boolean reported = checkFaults(block, carried, goesOn, sink);
            reportNested(block, reported, sink);
            carried = isLeftOpen(block, carried);
        }
    }

    /** Whether a quotation that began here or before may be closed by a later paragraph. */
    private static boolean isLeftOpen(Block block, boolean carried) {
        List<Quotation> all = block.quotations().all();
        return all.isEmpty()
                ? carried && block.quotations().faults().isEmpty()
                : !all.get(all.size() - 1).closed();
    }

    private static boolean checkFaults(Block block, boolean carried, boolean goesOn, Sink sink) {
        List<QuoteFault> faults = block.quotations().faults();
        if (faults.size() > FEW_FAULTS) {
            return true;
        }
        boolean reported = false;
        for (QuoteFault fault : faults) {
            if (!isExcused(block, fault, carried, goesOn)) {
                report(block, fault.offset(), fault.kind(), sink);
                reported = true;
            }
        }
        return reported;
    }

    private static boolean isExcused(Block block, QuoteFault fault, boolean carried, boolean goesOn) {
        int at = fault.offset();
        String text = block.text();
        if (ProseText.isLiteral(block, at) || ProseText.isMachineToken(text, at)) {
            return true;
        }
        boolean single = fault.style() == QuoteStyle.STRAIGHT_SINGLE || fault.style() == QuoteStyle.CURLY_SINGLE;
        return switch (fault.kind()) {
            case UNCLOSED -> single ? isName(text, at) : goesOn;
            case UNOPENED -> single || carried || isMeasure(text, at);
            case STRAY, MISMATCHED, WRONG_WAY -> false;
        };
    }

    /** Whether an apostrophe before a capital may belong to a name from another alphabet, or to one letter. */
    private static boolean isName(String text, int at) {
        return ProseText.lettersFrom(text, at + 1) - at <= 2 || Character.isDigit(ProseText.at(text, at + 1));
    }

    private static boolean isMeasure(String text, int at) {
        return Character.isDigit(ProseText.at(text, at - 1));
    }

    private static void reportNested(Block block, boolean reported, Sink sink) {
        List<Quotation> all = block.quotations().all();
        for (int i = 1; i < all.size() && !reported; i++) {
            Quotation inner = all.get(i);
            Quotation outer = all.get(i - 1);
            boolean nested = inner.style() == QuoteStyle.CURLY && outer.style() == QuoteStyle.CURLY;
            if (nested && inner.start() < outer.end() && outer.closed() && inner.closed()) {
                sink.at(block, inner.start(), wordEnd(block.text(), inner.start()))
                        .message("nested")
                        .report();
            }
        }
    }

    private static void report(Block block, int at, QuoteFault.Kind kind, Sink sink) {
        String text = block.text();
        boolean closes = kind == QuoteFault.Kind.UNOPENED
                || kind == QuoteFault.Kind.MISMATCHED
                || kind == QuoteFault.Kind.WRONG_WAY;
        int start = closes ? wordStart(text, at) : at;
        int end = closes ? at + 1 : wordEnd(text, at);
        sink.at(block, start, end)
                .message(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .with("mark", String.valueOf(text.charAt(at)))
                .report();
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && !ProseText.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && !ProseText.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
