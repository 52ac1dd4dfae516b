package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.SourceLine;

/**
 * A part of a run of text, with a bounded number of marks in it.
 *
 * @param endsLine true if another line follows in the next piece
 */
record InlinePiece(List<SourceLine> lines, boolean endsLine) {

    private static final int MOST_MARKS = 4_000;

    InlinePiece {
        lines = List.copyOf(lines);
    }

    /** The pieces of a run; one if there are few marks in it. A piece ends before a space or at a line's end. */
    static List<InlinePiece> of(List<SourceLine> run) {
        List<InlinePiece> pieces = new ArrayList<>();
        List<SourceLine> lines = new ArrayList<>();
        int marks = 0;
        for (int i = 0; i < run.size(); i++) {
            CharSequence content = run.get(i).getContent();
            int start = 0;
            for (int at = 0; at < content.length(); at++) {
                char unit = content.charAt(at);
                marks += isMark(unit) ? 1 : 0;
                if (marks > MOST_MARKS && at > start && unit == ' ' || marks > 2 * MOST_MARKS) {
                    lines.add(run.get(i).substring(start, at));
                    pieces.add(new InlinePiece(lines, false));
                    lines.clear();
                    start = at;
                    marks = 0;
                }
            }
            lines.add(start == 0 ? run.get(i) : run.get(i).substring(start, content.length()));
            if (marks > MOST_MARKS && i + 1 < run.size()) {
                pieces.add(new InlinePiece(lines, true));
                lines.clear();
                marks = 0;
            }
        }
        pieces.add(new InlinePiece(lines, false));
        return pieces;
    }

    private static boolean isMark(char unit) {
        return unit == '[' || unit == '*' || unit == '_' || unit == '~' || unit == '!' || unit == ']';
    }
}
