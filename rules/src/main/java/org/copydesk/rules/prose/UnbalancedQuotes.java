package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.language.Quotation;
import org.copydesk.language.QuoteFault;
import org.copydesk.language.QuoteFault.Kind;
import org.copydesk.language.QuoteStyle;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.jspecify.annotations.Nullable;

/** Quotation marks without their partner, the wrong way round, or nested in marks of their own kind. */
public final class UnbalancedQuotes implements ArticleRule {
    /** More in one paragraph are no slips of the pen but another use of the mark. */
    private static final int FEW_FAULTS = 3;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> texts = ProseText.of(article);
        CarriedQuotes carried = CarriedQuotes.over(article.texts());
        Optional<Block> last = ProseText.lastOfFlow(texts);
        for (Block block : texts) {
            boolean isLast = last.isPresent() && last.orElseThrow() == block;
            List<QuoteFault> faults = new ArrayList<>();
            for (QuoteFault fault : block.quotations().faults()) {
                if (!carried.excuse(block, fault) && !isExcused(block, fault, isLast)) {
                    faults.add(fault);
                }
            }
            if (faults.size() <= FEW_FAULTS && !ProseText.isGarbled(block) && !reportNested(block, sink)) {
                report(block, faults, sink);
            }
        }
    }

    private static boolean isExcused(Block block, QuoteFault fault, boolean last) {
        int at = fault.offset();
        String text = block.text();
        if (ProseText.isLiteral(block, at) || ProseText.isMachineToken(text, at)) {
            return true;
        }
        boolean single = fault.style().isSingle();
        return switch (fault.kind()) {
            case UNCLOSED -> single && isName(text, at) || ProseText.isCut(text, last);
            case UNOPENED -> single || Character.isDigit(ProseText.at(text, at - 1));
            case STRAY, WRONG_WAY -> false;
            // Straight marks that close curly ones are a matter of style, see mixed-quotes.
            case MISMATCHED -> true;
        };
    }

    /** Whether an apostrophe before a capital may belong to a name from another alphabet, or to one letter. */
    private static boolean isName(String text, int at) {
        return ProseText.lettersFrom(text, at + 1) - at <= 2 || Character.isDigit(ProseText.at(text, at + 1));
    }

    /** Reports double marks within double ones of the same kind, and tells whether there were any. */
    private static boolean reportNested(Block block, Sink sink) {
        @Nullable Quotation outer = null;
        for (Quotation quotation : block.quotations().all()) {
            if (outer != null && quotation.start() < outer.end()) {
                if (isNested(block, outer, quotation)) {
                    report(block, outer, quotation, sink);
                    return true;
                }
            } else if (!quotation.style().isSingle()) {
                outer = quotation;
            }
        }
        return false;
    }

    private static boolean isNested(Block block, Quotation outer, Quotation inner) {
        boolean likes = inner.style() == QuoteStyle.CURLY || inner.style() == QuoteStyle.STRAIGHT;
        return likes && inner.style() == outer.style() && !isMachine(block, outer) && !isMachine(block, inner);
    }

    private static boolean isMachine(Block block, Quotation quotation) {
        return ProseText.isMachineToken(block.text(), quotation.start())
                || ProseText.isLiteral(block, quotation.start());
    }

    private static void report(Block block, Quotation outer, Quotation inner, Sink sink) {
        boolean closed = outer.closed() && inner.closed();
        sink.at(block, inner.start(), wordEnd(block.text(), inner.start()))
                .message(closed ? "nested" : "opened-again")
                .severity(closed ? Severity.INFO : Severity.WARNING)
                .related(block, outer.start(), outer.start() + 1, "opened here")
                .report();
    }

    private static void report(Block block, List<QuoteFault> faults, Sink sink) {
        int i = 0;
        while (i < faults.size()) {
            QuoteFault fault = faults.get(i++);
            if (i < faults.size() && isPair(fault, faults.get(i))) {
                int closing = faults.get(i++).offset();
                draft(block, closing, "mismatched", true, sink)
                        .related(block, fault.offset(), fault.offset() + 1, "opened here")
                        .report();
            } else {
                boolean closes = fault.kind() == Kind.UNOPENED || fault.kind() == Kind.WRONG_WAY;
                draft(block, fault.offset(), id(block, fault), closes, sink).report();
                i = skipTwin(block.text(), faults, i);
            }
        }
    }

    private static String id(Block block, QuoteFault fault) {
        String text = block.text();
        int at = fault.offset();
        if (fault.kind() == Kind.UNOPENED && ProseText.at(text, at - 1) == text.charAt(at)) {
            return "twice";
        }
        if (fault.kind() == Kind.UNOPENED && isEndOfBlockQuotation(block, at)) {
            return "block";
        }
        if (fault.kind() == Kind.UNCLOSED && !fault.style().isSingle() && closesWithTwo(text, at)) {
            return "two-singles";
        }
        return fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the mark ends what the format already sets as a quotation, but for the speaker's name. */
    private static boolean isEndOfBlockQuotation(Block block, int at) {
        return block.is(Role.QUOTATION)
                && !block.isInferred()
                && isSpeaker(block.text().substring(at + 1).stripLeading());
    }

    private static boolean isSpeaker(String rest) {
        return rest.isEmpty() || "-–—".indexOf(rest.charAt(0)) >= 0;
    }

    /** Whether two single marks stand for the double one that closes. */
    private static boolean closesWithTwo(String text, int opening) {
        return text.indexOf("''", opening) > 0 || text.indexOf("’’", opening) > 0;
    }

    /** Whether a single mark opened what a double one closes. */
    private static boolean isPair(QuoteFault opens, QuoteFault closes) {
        return opens.kind() == Kind.UNCLOSED
                && opens.style().isSingle()
                && closes.kind() == Kind.UNOPENED
                && !closes.style().isSingle();
    }

    /** Passes over the second mark around one word: both are turned the wrong way by one cause. */
    private static int skipTwin(String text, List<QuoteFault> faults, int i) {
        boolean twin = i < faults.size()
                && faults.get(i).kind() == Kind.UNOPENED
                && wordStart(text, faults.get(i).offset()) <= faults.get(i - 1).offset();
        return twin ? i + 1 : i;
    }

    private static Draft draft(Block block, int at, String message, boolean closes, Sink sink) {
        String text = block.text();
        int start = closes ? wordStart(text, at) : at;
        int end = closes ? at + 1 : wordEnd(text, at);
        Draft draft = sink.at(block, start, end).message(message).with("mark", String.valueOf(text.charAt(at)));
        return isClear(message) ? draft.severity(Severity.INFO) : draft;
    }

    /** Where only the form of a mark is wrong, readers still know where the quotation begins and ends. */
    private static boolean isClear(String message) {
        return switch (message) {
            case "mismatched", "wrong-way", "twice", "block", "two-singles" -> true;
            default -> false;
        };
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
