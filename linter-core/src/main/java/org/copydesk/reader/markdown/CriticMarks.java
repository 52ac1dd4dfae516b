package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/** Changes that stand in a text as CriticMarkup: it is read as it will be when all are accepted. */
final class CriticMarks {

    private static final int LONGEST = 4_000;
    private static final int MARK = 3;
    private static final String ARROW = "~>";

    private final String source;
    private final NextOf added;
    private final NextOf removed;
    private final NextOf changed;
    private final NextOf marked;
    private final NextOf told;
    private final NextOf arrows;

    CriticMarks(String source) {
        this.source = source;
        this.added = new NextOf(source, "++}");
        this.removed = new NextOf(source, "--}");
        this.changed = new NextOf(source, "~~}");
        this.marked = new NextOf(source, "==}");
        this.told = new NextOf(source, "<<}");
        this.arrows = new NextOf(source, ARROW);
    }

    /** What is to be masked of the change that begins at a brace, in order; nothing if none does. */
    List<Mask> at(int at) {
        String opening = source.substring(at, Math.min(source.length(), at + MARK));
        int close = close(opening, at + MARK);
        if (close < 0 || close - at > LONGEST) {
            return List.of();
        }
        List<Mask> masks = new ArrayList<>();
        int arrow = opening.equals("{~~") ? arrows.at(at) : -1;
        switch (opening) {
            case "{++", "{==" -> {
                masks.add(mask(Mask.Kind.ATTRIBUTES, at, at + MARK));
                masks.add(mask(Mask.Kind.ATTRIBUTES, close, close + MARK));
            }
            case "{>>" -> masks.add(mask(Mask.Kind.COMMENT, at, close + MARK));
            case "{~~" -> {
                if (arrow >= 0 && arrow < close) {
                    masks.add(mask(Mask.Kind.ATTRIBUTES, at, arrow + ARROW.length()));
                    masks.add(mask(Mask.Kind.ATTRIBUTES, close, close + MARK));
                }
            }
            default -> masks.add(mask(Mask.Kind.ATTRIBUTES, at, close + MARK));
        }
        return masks;
    }

    /** Where the closing mark of a change stands; -1 if there is none. */
    private int close(String opening, int from) {
        return switch (opening) {
            case "{++" -> added.at(from);
            case "{--" -> removed.at(from);
            case "{~~" -> changed.at(from);
            case "{==" -> marked.at(from);
            case "{>>" -> told.at(from);
            default -> -1;
        };
    }

    private static Mask mask(Mask.Kind kind, int from, int to) {
        return new Mask(kind, new Span(from, to));
    }
}
