package org.copydesk.reader.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** A paragraph while it is read: its line of the source, and which of that is text. */
final class Paragraph {

    private static final int KINDS = 4;

    private final StringBuilder line = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final boolean cell;
    private String style = "";
    private int outline;
    private boolean listed;
    private int shown;
    private int base = -1;

    /** A piece of the line that is text; {@code text} stands for it. */
    private record Piece(int from, int to, String text) {}

    /** A picture in the line. */
    record Picture(int at, String target, String alternative) {}

    /** @param cell true in a table */
    Paragraph(boolean cell) {
        this.cell = cell;
    }

    boolean isCell() {
        return cell;
    }

    void style(String id) {
        style = id;
    }

    String style() {
        return style;
    }

    void outline(int level) {
        outline = level;
    }

    /** 1-based level in the outline, 0 for running text. */
    int outline() {
        return outline;
    }

    void listed() {
        listed = true;
    }

    boolean isListed() {
        return listed;
    }

    /** Length of its line so far. */
    int length() {
        return line.length();
    }

    /** What its line holds from there on. */
    String standing(int from) {
        return line.substring(from);
    }

    /** Length of its text so far. */
    int shown() {
        return shown;
    }

    /** Adds text. */
    void text(String text) {
        String safe = WordText.oneLine(text);
        if (!safe.isEmpty()) {
            pieces.add(new Piece(line.length(), line.length() + safe.length(), safe));
            line.append(safe);
            shown += safe.length();
        }
    }

    /** Adds something that reads otherwise than it stands. */
    void replaced(String stands, String text) {
        pieces.add(new Piece(line.length(), line.length() + stands.length(), text));
        line.append(stands);
        shown += text.length();
    }

    /** Adds what is no text of the article: deleted, hidden. */
    void unread(String text) {
        line.append(WordText.oneLine(text));
    }

    /** Adds a picture. */
    void picture(String target, String alternative) {
        pictures.add(new Picture(line.length(), target, alternative));
        mark(Inline.Kind.OBJECT, shown, shown + 1, target);
        replaced(WordText.OBJECT, WordText.OBJECT);
    }

    /** Marks a range of the text; one that goes on where another of its kind ends is one with it. */
    void mark(Inline.Kind kind, int from, int to, String target) {
        if (to <= from) {
            return;
        }
        for (int i = inlines.size() - 1; i >= Math.max(0, inlines.size() - KINDS); i--) {
            Inline last = inlines.get(i);
            if (last.kind() == kind
                    && kind != Inline.Kind.OBJECT
                    && last.range().end() == from) {
                inlines.set(i, new Inline(kind, new Span(last.range().start(), to), last.target()));
                return;
            }
        }
        inlines.add(new Inline(kind, new Span(from, to), target));
    }

    void change(Change change) {
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last).isFollowedBy(change)) {
            changes.set(last, changes.get(last).with(change));
        } else {
            changes.add(change);
        }
    }

    List<Change> changes() {
        return changes;
    }

    List<Picture> pictures() {
        return pictures;
    }

    List<Inline> inlines() {
        inlines.sort(Comparator.comparingInt(inline -> inline.range().start()));
        return inlines;
    }

    /** Ends it: its line begins there in the source. */
    String end(int offset) {
        base = offset;
        return line.toString();
    }

    /** Where something of its line stands in the source; only when it has ended. */
    Span place(int from, int to) {
        return new Span(base + from, base + to);
    }

    TextView view() {
        TextView.Builder view = TextView.builder(shown);
        for (Piece piece : pieces) {
            String stands = line.substring(piece.from(), piece.to());
            if (stands.equals(piece.text())) {
                view.verbatim(stands, 0, stands.length(), base + piece.from());
            } else {
                view.replaced(piece.text(), place(piece.from(), piece.to()));
            }
        }
        return view.build();
    }
}
