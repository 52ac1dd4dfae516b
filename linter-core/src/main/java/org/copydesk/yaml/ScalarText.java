package org.copydesk.yaml;

import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * The decoded text of a scalar, aligned with the source. It is decoded a second time beside the library, which tells no
 * places inside a scalar; where both differ, the whole text stands for the whole scalar.
 *
 * @param span the scalar in the source
 */
record ScalarText(TextView view, Span span) {

    /**
     * Aligns a scalar.
     *
     * @param place UTF-16 units of {@code text}: behind tag and anchor, up to where the library ends it
     * @param value as the library decoded it
     */
    static ScalarText of(ScalarStyle style, PrintableText text, Span place, String value) {
        Span span = place.shifted(text.offset());
        return switch (style) {
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> {
                boolean quoted = place.length() >= 2;
                Span inside = quoted ? new Span(place.start() + 1, place.end() - 1) : place;
                yield new ScalarText(checked(FlowText.decode(style, text, inside), value, inside, text), span);
            }
            case PLAIN -> new ScalarText(checked(FlowText.decode(style, text, place), value, place, text), span);
            case LITERAL, FOLDED -> {
                TextView view = checked(BlockText.decode(style, text, place, value), value, place, text);
                int end = value.isEmpty()
                        ? place.start() + 1 + text.offset()
                        : view.source().end();
                yield new ScalarText(view, new Span(span.start(), Math.max(span.start(), end)));
            }
        };
    }

    private static TextView checked(TextView decoded, String value, Span place, PrintableText text) {
        return decoded.text().equals(value)
                ? decoded
                : TextView.builder()
                        .replaced(value, place.shifted(text.offset()))
                        .build();
    }
}
