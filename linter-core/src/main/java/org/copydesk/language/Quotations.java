package org.copydesk.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The quoted speech of a paragraph: straight, curly, low and high marks, guillemets and corner brackets, nested.
 *
 * <p>Apostrophes are told apart by where they stand: inside a word, before a decade ({@code ’90s}) or an elision
 * ({@code ’tis}), behind a word while no single quotation is open ({@code the workers’ day}); an apostrophe behind an
 * {@code s} inside a single quotation is one if a better closing mark follows. Marks behind a number are feet and inches
 * unless a quotation is open.
 *
 * <p>A double quotation that is not closed counts to the end of the paragraph. A single one that is not closed is no
 * quotation but a fault only, because it is mostly an apostrophe after all. Immutable.
 */
public final class Quotations {
    private static final Quotations NONE = new Quotations(List.of(), List.of(), List.of(), -1);

    private final List<Quotation> all;
    private final List<QuoteMark> marks;
    private final List<QuoteFault> faults;
    /** Offset of the first visible character, or -1. */
    private final int firstVisible;
    /** By quotation: its start, and how far those up to it reach. */
    private final int[] starts;

    private final int[] reach;

    /** Sorts what it is given. */
    Quotations(List<Quotation> all, List<QuoteMark> marks, List<QuoteFault> faults, int firstVisible) {
        if (all.size() > 1) {
            all.sort(Comparator.comparingInt(Quotation::start));
        }
        if (faults.size() > 1) {
            faults.sort(Comparator.comparingInt(QuoteFault::offset));
        }
        this.all = List.copyOf(all);
        this.marks = List.copyOf(marks);
        this.faults = List.copyOf(faults);
        this.firstVisible = firstVisible;
        this.starts = new int[all.size()];
        this.reach = new int[all.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.get(i).start();
            reach[i] = Math.max(all.get(i).end(), i == 0 ? 0 : reach[i - 1]);
        }
    }

    /** @param marks those of one paragraph */
    public static Quotations of(Marks marks) {
        for (int m = 0; m < marks.count(); m++) {
            if (QuoteContext.isMark(marks.unit(m))) {
                return new QuotationScanner(marks.text()).scan(marks, m);
            }
        }
        return NONE;
    }

    /** All quotations by start, so that an outer one comes before those inside it. */
    public List<Quotation> all() {
        return all;
    }

    /** All marks by offset, apostrophes and measures too. */
    public List<QuoteMark> marks() {
        return marks;
    }

    /** What is wrong, by offset. */
    public List<QuoteFault> faults() {
        return faults;
    }

    /** Whether the offset lies in a quotation, its marks included. */
    public boolean inside(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int i = found >= 0 ? found : -found - 2;
        return i >= 0 && offset < reach[i];
    }

    /**
     * Whether a quotation is left open here because the next paragraph goes on with it: that one opens with the same kind
     * of mark again. The {@link QuoteFault.Kind#UNCLOSED} of this paragraph's last quotation is then none.
     */
    public boolean continuesIn(Quotations next) {
        if (next.marks.isEmpty() || next.marks.get(0).offset() != next.firstVisible) {
            return false;
        }
        QuoteMark first = next.marks.get(0);
        return all.stream()
                .filter(quotation -> !quotation.closed())
                .anyMatch(quotation ->
                        first.character() == openingOf(quotation) && first.role() == QuoteMark.Role.OPENING);
    }

    private char openingOf(Quotation quotation) {
        return marks.stream()
                .filter(mark -> mark.offset() == quotation.start())
                .findFirst()
                .orElseThrow()
                .character();
    }
}
