package org.copydesk.rules.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Quotation;
import org.copydesk.language.QuoteFault;
import org.copydesk.language.QuoteFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that begin in one paragraph and end in a later one: over paragraphs, list items and block quotations,
 * whether each paragraph opens with a mark or only the first. What is left open and what closes later excuse each other.
 */
final class CarriedQuotes {
    /** Nobody is quoted over more paragraphs without a mark. */
    private static final int FARTHEST = 12;

    private final Set<Mark> excused = new LinkedHashSet<>();
    private @Nullable Mark left;
    private int since;

    /** One mark, by the text it stands in and its offset there. */
    private record Mark(Block text, int offset, boolean single) {}

    private CarriedQuotes() {}

    /** @param texts all texts of an article, those that are no prose too */
    static CarriedQuotes over(List<Block> texts) {
        CarriedQuotes quotes = new CarriedQuotes();
        for (int i = 0; i < texts.size(); i++) {
            Block block = texts.get(i);
            if (block.place() == Place.FLOW && block.role().isProse()) {
                quotes.read(block, i + 1 < texts.size() ? texts.get(i + 1) : block);
            } else if (block.is(Role.CODE) && quotes.left != null) {
                // A paragraph of a quotation that was indented too far is read as program text.
                quotes.close(block);
            }
        }
        return quotes;
    }

    /** Whether a fault is no fault, because its other half stands in another text. */
    boolean excuse(Block block, QuoteFault fault) {
        return excused.contains(markOf(block, fault));
    }

    private static Mark markOf(Block block, QuoteFault fault) {
        return new Mark(block, fault.offset(), fault.style().isSingle());
    }

    private void read(Block block, Block next) {
        close(block);
        if (left != null && (since++ > FARTHEST || quotesAnew(block))) {
            left = null;
        }
        for (QuoteFault fault : block.quotations().faults()) {
            if (fault.kind() == Kind.UNCLOSED && !isMachine(block, fault)) {
                open(markOf(block, fault), block, next);
            }
        }
    }

    private void close(Block block) {
        Mark opened = left;
        for (QuoteFault fault : block.quotations().faults()) {
            Mark mark = markOf(block, fault);
            boolean closes = fault.kind() == Kind.UNOPENED && !isMachine(block, fault);
            if (opened != null && closes && mark.single() == opened.single()) {
                excused.add(opened);
                excused.add(mark);
                left = null;
                return;
            }
        }
    }

    /** Whether a mark belongs to an address or to markup that was left open. */
    private static boolean isMachine(Block block, QuoteFault fault) {
        return ProseText.isMachineToken(block.text(), fault.offset());
    }

    private void open(Mark mark, Block block, Block next) {
        if (!mark.single() && block.quotations().continuesIn(next.quotations())) {
            excused.add(mark);
        }
        boolean again = !mark.single() && quotesAnew(block, mark.offset());
        if (!again && (!mark.single() || left == null || left.single())) {
            left = mark;
            since = 0;
        }
    }

    /** Whether a paragraph that closes nothing has whole quotations of its own, so that none goes on around it. */
    private static boolean quotesAnew(Block block) {
        return !block.is(Role.QUOTATION) && quotesAnew(block, 0);
    }

    private static boolean quotesAnew(Block block, int from) {
        List<Quotation> all = block.quotations().all();
        return all.stream()
                .anyMatch(each ->
                        each.closed() && each.start() > from && !each.style().isSingle());
    }
}
