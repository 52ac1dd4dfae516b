package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.text.Span;

/** Writes a text in the notation of a format and notes where the expected places come to stand. */
final class Setting {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> expected = new ArrayList<>();

    /** Adds markup. */
    Setting markup(String characters) {
        text.append(characters);
        return this;
    }

    /**
     * Adds the text of a piece.
     *
     * @param notation what a character, given as a string, is written as
     */
    Setting text(Galley.Piece piece, UnaryOperator<String> notation) {
        String decoded = piece.text();
        int[] starts = new int[decoded.length() + 1];
        int[] ends = new int[decoded.length() + 1];
        for (int i = 0; i < decoded.length(); i += Character.charCount(decoded.codePointAt(i))) {
            starts[i] = text.length();
            text.append(notation.apply(Character.toString(decoded.codePointAt(i))));
            ends[i + Character.charCount(decoded.codePointAt(i))] = text.length();
        }
        for (Span span : piece.expected()) {
            expected.add(new Span(starts[span.start()], ends[span.end()]));
        }
        return this;
    }

    MarkedSource source(String path, String format, boolean verdict) {
        if (verdict) {
            expected.add(Span.at(0));
        }
        return new MarkedSource(path, format, text.toString(), expected);
    }
}
