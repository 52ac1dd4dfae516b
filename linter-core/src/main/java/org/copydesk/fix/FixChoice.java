package org.copydesk.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Location;
import org.copydesk.finding.Replacement;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * The fixes of one file that can be made at once. Of two that touch one place the one that begins first is made, of two
 * that begin at one place that of the graver finding; the other waits for the next round. A fix is made as a whole or
 * not at all.
 *
 * @param edits of the whole file, by place, none touching another
 * @param findings that they mend, in the order in which they were chosen
 */
public record FixChoice(List<Edit> edits, List<Finding> findings) {

    private static final Comparator<Planned> ORDER = Comparator.comparing(
                    (Planned each) -> each.edits.get(0).span().start())
            .thenComparing(each -> each.finding.severity())
            .thenComparing(each -> each.finding);

    public FixChoice {
        edits = List.copyOf(edits);
        findings = List.copyOf(findings);
    }

    /** A finding and its edits, by their places in the whole file. */
    private record Planned(Finding finding, List<Edit> edits) {}

    /**
     * Chooses.
     *
     * @param text the whole file
     * @param findings that count
     * @param suggested true to make also fixes that are only suggested
     */
    public static FixChoice of(SourceText text, List<Finding> findings, boolean suggested) {
        List<Planned> planned = new ArrayList<>();
        for (Finding finding : findings) {
            finding.fix()
                    .filter(fix -> suggested || fix.safe())
                    .flatMap(fix -> placed(text, fix))
                    .ifPresent(edits -> planned.add(new Planned(finding, edits)));
        }
        planned.sort(ORDER);
        NavigableMap<Integer, Edit> taken = new TreeMap<>();
        List<Finding> mended = new ArrayList<>();
        for (Planned each : planned) {
            if (each.edits.stream().allMatch(edit -> isFree(edit, taken))) {
                each.edits.forEach(edit -> taken.put(edit.span().start(), edit));
                mended.add(each.finding);
            }
        }
        return new FixChoice(new ArrayList<>(taken.values()), mended);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Two rules may want the very same edit; edits that only meet at their ends wait too, for their order would matter. */
    private static boolean isFree(Edit edit, NavigableMap<Integer, Edit> taken) {
        var before = taken.floorEntry(edit.span().end());
        return before == null
                || before.getValue().equals(edit)
                || before.getValue().span().end() < edit.span().start();
    }

    /**
     * The edits of a fix by their places in the whole file, of which the article may have been a piece; empty if what is to
     * be replaced does not stand there.
     */
    private static Optional<List<Edit>> placed(SourceText text, Fix fix) {
        List<Edit> edits = new ArrayList<>();
        for (Replacement each : fix.replacements()) {
            Location location = each.location();
            int start = text.offset(location.start());
            int end = start + location.span().length();
            if (start < 0 || end > text.length() || !text.content().startsWith(location.excerpt(), start)) {
                return Optional.empty();
            }
            Span span = new Span(start, end);
            if (!text.slice(span).equals(each.text())) {
                edits.add(new Edit(span, each.text()));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
    }
}
