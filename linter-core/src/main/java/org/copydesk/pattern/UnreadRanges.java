package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/** The parts of a block that a rule does not read, though it reads the block: in order, so that asking is cheap. Immutable. */
final class UnreadRanges {

    private final Block block;
    private final boolean quotations;
    private final int[] starts;
    private final int[] ends;

    private UnreadRanges(Block block, boolean quotations, int[] starts, int[] ends) {
        this.block = block;
        this.quotations = quotations;
        this.starts = starts;
        this.ends = ends;
    }

    static UnreadRanges of(Block block, Where where) {
        List<Span> ranges = new ArrayList<>();
        for (Inline inline : block.inlines()) {
            if (where.skipped().contains(inline.kind())) {
                ranges.add(inline.range());
            }
        }
        ranges.sort(null);
        int[] starts = new int[ranges.size()];
        int[] ends = new int[ranges.size()];
        int count = 0;
        for (Span range : ranges) {
            if (count > 0 && range.start() <= ends[count - 1]) {
                ends[count - 1] = Math.max(ends[count - 1], range.end());
            } else {
                starts[count] = range.start();
                ends[count++] = range.end();
            }
        }
        return new UnreadRanges(block, where.quotations(), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    boolean contains(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int range = found >= 0 ? found : -found - 2;
        boolean skipped = range >= 0 && offset < ends[range];
        return skipped || !quotations && isQuoted(offset);
    }

    private boolean isQuoted(int offset) {
        return block.is(Role.QUOTATION) || block.quotations().inside(offset);
    }
}
