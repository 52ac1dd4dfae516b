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
public record MarkedText(String text, List<Span> spans, Optional<String> mistake) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /** Takes the marks out of a text. */
    public static MarkedText of(String marked) {
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

    /** The text with marks around spans. */
    public static String mark(String text, List<Span> spans) {
        int[] opening = new int[text.length() + 1];
        int[] closing = new int[text.length() + 1];
        int[] empty = new int[text.length() + 1];
        for (Span span : spans) {
            if (span.isEmpty()) {
                empty[span.start()]++;
            } else {
                opening[span.start()]++;
                closing[span.end()]++;
            }
        }
        StringBuilder marked = new StringBuilder(text.length() + 2 * spans.size());
        for (int i = 0; i <= text.length(); i++) {
            marked.append(String.valueOf(CLOSE).repeat(closing[i]))
                    .append((String.valueOf(OPEN) + CLOSE).repeat(empty[i]))
                    .append(String.valueOf(OPEN).repeat(opening[i]))
                    .append(text, i, Math.min(i + 1, text.length()));
        }
        return marked.toString();
    }
}
