package org.copydesk.fix;

import java.util.ArrayList;
import java.util.List;

/** How a revision differs from its original, as a patch that {@code git apply} and {@code patch -p1} take. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final List<Change> changes = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    /** Lines {@code [oldStart, oldEnd)} have become lines {@code [newStart, newEnd)}. */
    private record Change(int oldStart, int oldEnd, int newStart, int newEnd) {}

    private UnifiedDiff(Revision revision) {
        this.before = Lines.of(revision.original());
        this.after = Lines.of(revision.text());
        collect(revision.origins());
    }

    /**
     * The patch of a file; empty if nothing has changed.
     *
     * @param path with {@code /}
     */
    public static String of(String path, Revision revision) {
        if (!revision.isChanged()) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(revision);
        diff.out.append("--- ").append(named("a/" + path)).append('\n');
        diff.out.append("+++ ").append(named("b/" + path)).append('\n');
        diff.hunks();
        return diff.out.toString();
    }

    private void collect(int[] origins) {
        int oldLine = 0;
        int newLine = 0;
        for (int i = 0; i <= origins.length; i++) {
            boolean end = i == origins.length;
            if (end || origins[i] >= 0) {
                int origin = end ? before.size() : origins[i];
                change(oldLine, origin, newLine, i);
                oldLine = origin + 1;
                newLine = i + 1;
            }
        }
    }

    /** Takes note of a change without the lines at its ends that are the same. */
    private void change(int oldStart, int oldEnd, int newStart, int newEnd) {
        int head = 0;
        int most = Math.min(oldEnd - oldStart, newEnd - newStart);
        while (head < most && before.get(oldStart + head).equals(after.get(newStart + head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(oldEnd - 1 - tail).equals(after.get(newEnd - 1 - tail))) {
            tail++;
        }
        if (oldStart + head < oldEnd - tail || newStart + head < newEnd - tail) {
            changes.add(new Change(oldStart + head, oldEnd - tail, newStart + head, newEnd - tail));
        }
    }

    private void hunks() {
        int first = 0;
        for (int i = 1; i <= changes.size(); i++) {
            boolean apart = i == changes.size()
                    || changes.get(i).oldStart() - changes.get(i - 1).oldEnd() > 2 * CONTEXT;
            if (apart) {
                hunk(changes.subList(first, i));
                first = i;
            }
        }
    }

    private void hunk(List<Change> part) {
        Change first = part.get(0);
        Change last = part.get(part.size() - 1);
        int lead = Math.min(CONTEXT, first.oldStart());
        int trail = Math.min(CONTEXT, before.size() - last.oldEnd());
        range("@@ -", first.oldStart() - lead, last.oldEnd() + trail);
        range(" +", first.newStart() - lead, last.newEnd() + trail);
        out.append(" @@\n");
        int at = first.oldStart() - lead;
        for (Change change : part) {
            lines(' ', before, at, change.oldStart());
            lines('-', before, change.oldStart(), change.oldEnd());
            lines('+', after, change.newStart(), change.newEnd());
            at = change.oldEnd();
        }
        lines(' ', before, at, last.oldEnd() + trail);
    }

    /** Lines count from 1; an empty range names the line before it. */
    private void range(String mark, int start, int end) {
        out.append(mark).append(start == end ? start : start + 1);
        if (end - start != 1) {
            out.append(',').append(end - start);
        }
    }

    private void lines(char mark, List<String> lines, int from, int to) {
        for (String line : lines.subList(from, to)) {
            out.append(mark).append(line);
            if (!line.endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** A name with letters that would break the line stands in quotation marks, as Git writes it. */
    private static String named(String path) {
        StringBuilder name = new StringBuilder();
        boolean plain = true;
        for (int i = 0; i < path.length(); i++) {
            char unit = path.charAt(i);
            if (unit == '"' || unit == '\\') {
                name.append('\\').append(unit);
                plain = false;
            } else if (unit < ' ' || unit == 0x7F) {
                name.append('\\')
                        .append((char) ('0' + (unit >> 6)))
                        .append((char) ('0' + (unit >> 3 & 7)))
                        .append((char) ('0' + (unit & 7)));
                plain = false;
            } else {
                name.append(unit);
            }
        }
        return plain ? path : "\"" + name + "\"";
    }
}
