package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/** The parts of a block that a rule does not read, though it reads the block. Immutable. */
final class UnreadRanges {

    private static final String OPENING = "\"“„«";

    private final int[] starts;
    private final int[] ends;

    private UnreadRanges(int[] starts, int[] ends) {
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
        if (!where.quotations()) {
            if (block.is(Role.QUOTATION)) {
                ranges.add(new Span(0, block.text().length()));
            } else {
                addQuotations(block.text(), ranges);
            }
        }
        return merged(ranges);
    }

    boolean contains(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && offset < ends[range];
    }

    private static UnreadRanges merged(List<Span> ranges) {
        List<Span> sorted = ranges.stream().sorted().toList();
        int[] starts = new int[sorted.size()];
        int[] ends = new int[sorted.size()];
        int count = 0;
        for (Span range : sorted) {
            if (count > 0 && range.start() <= ends[count - 1]) {
                ends[count - 1] = Math.max(ends[count - 1], range.end());
            } else {
                starts[count] = range.start();
                ends[count++] = range.end();
            }
        }
        return new UnreadRanges(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    /** What stands between quotation marks that close within the text. */
    private static void addQuotations(String text, List<Span> ranges) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (open < 0) {
                open = OPENING.indexOf(unit) >= 0 ? i : -1;
            } else if (closes(text.charAt(open), unit)) {
                ranges.add(new Span(open, i));
                open = -1;
            }
        }
    }

    private static boolean closes(char opening, char unit) {
        return switch (opening) {
            case '“' -> unit == '”';
            case '„' -> unit == '“' || unit == '”';
            case '«' -> unit == '»';
            default -> unit == opening;
        };
    }
}
