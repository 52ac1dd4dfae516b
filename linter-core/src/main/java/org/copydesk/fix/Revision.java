package org.copydesk.fix;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.copydesk.text.Edit;

/**
 * A text that is edited, round by round, and which of its lines are those of the original. Lines end at LF, as they do
 * for patches. Immutable.
 */
public final class Revision {

    private static final int CHANGED = -1;

    private final String original;
    private final String text;
    /** By line: the line of the original that it is, or {@link #CHANGED}. */
    private final int[] origins;

    private Revision(String original, String text, int[] origins) {
        this.original = original;
        this.text = text;
        this.origins = origins;
    }

    public static Revision of(String original) {
        int[] origins = new int[Lines.count(original)];
        Arrays.setAll(origins, line -> line);
        return new Revision(Objects.requireNonNull(original, "original"), original, origins);
    }

    public String original() {
        return original;
    }

    public String text() {
        return text;
    }

    public boolean isChanged() {
        return !text.equals(original);
    }

    /**
     * The text after some edits.
     *
     * @param edits by place, not overlapping
     */
    public Revision with(List<Edit> edits) {
        StringBuilder next = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Edit edit : edits) {
            next.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        String edited = next.append(text, at, text.length()).toString();
        return new Revision(original, edited, origins(edits, edited));
    }

    private int[] origins(List<Edit> edits, String edited) {
        int[] before = Lines.starts(text);
        int[] after = Lines.starts(edited);
        int[] found = new int[after.length];
        Arrays.fill(found, CHANGED);
        int moved = 0;
        int next = 0;
        for (int line = 0; line < before.length; line++) {
            int start = before[line];
            int end = line + 1 < before.length ? before[line + 1] : text.length();
            while (next < edits.size() && edits.get(next).span().end() < start) {
                moved += growth(edits.get(next++));
            }
            boolean touched = next < edits.size() && edits.get(next).span().start() <= end;
            int now = touched ? -1 : Arrays.binarySearch(after, start + moved);
            if (now >= 0) {
                found[now] = origins[line];
            }
        }
        return found;
    }

    private static int growth(Edit edit) {
        return edit.replacement().length() - edit.span().length();
    }

    /** By line of the text: the line of the original that it is, or -1. */
    int[] origins() {
        return origins.clone();
    }
}
