package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A text with {@code ⟦…⟧} around spans.
 *
 * @param text without the marks
 * @param spans of {@code text}
 * @param mistake what is wrong with the marks
 */
record MarkedText(String text, List<Span> spans, Optional<String> mistake) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Span> spans = new ArrayList<>();
        Optional<String> mistake = Optional.empty();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char unit = marked.charAt(i);
            if (unit == OPEN) {
                mistake = open >= 0 ? Optional.of("⟦ within ⟦…⟧") : mistake;
                open = text.length();
            } else if (unit == CLOSE) {
                if (open < 0) {
                    mistake = Optional.of("⟧ without ⟦");
                } else {
                    spans.add(new Span(open, text.length()));
                }
                open = -1;
            } else {
                text.append(unit);
            }
        }
        return new MarkedText(text.toString(), spans, open >= 0 ? Optional.of("⟦ without ⟧") : mistake);
    }
}
