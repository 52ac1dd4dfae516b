package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final String TEXT = "one two three four";

    @Test
    void inlinesThatNestAndTouchCoverWhatTheyCover() {
        List<Inline> inlines = List.of(
                inline(Inline.Kind.LINK, 0, 7),
                inline(Inline.Kind.EMPHASIS, 0, 3),
                inline(Inline.Kind.LINK, 1, 2),
                inline(Inline.Kind.OBJECT, 3, 3),
                inline(Inline.Kind.EMPHASIS, 3, 4),
                inline(Inline.Kind.LINK, 8, 13));
        Block block = block(inlines);
        for (Inline.Kind kind : Inline.Kind.values()) {
            for (int offset = 0; offset <= TEXT.length(); offset++) {
                int at = offset;
                boolean covered = inlines.stream()
                        .anyMatch(inline -> inline.kind() == kind
                                && inline.range().start() <= at
                                && at < inline.range().end());
                assertThat(block.inside(kind, offset))
                        .as("%s at %d", kind, offset)
                        .isEqualTo(covered);
            }
        }
    }

    @Test
    void linesEndWhereThoseOfTheSourceEnd() {
        assertThat(block(List.of(inline(Inline.Kind.BREAK, 3, 4), inline(Inline.Kind.BREAK, 7, 8)))
                        .lines())
                .isEqualTo("one\ntwo\nthree four");
    }

    private static Block block(List<Inline> inlines) {
        TextView view = TextView.verbatim(TEXT, new Span(0, TEXT.length()));
        return Block.builder(Role.BODY, Place.FLOW, view).inlines(inlines).build();
    }

    private static Inline inline(Inline.Kind kind, int start, int end) {
        return new Inline(kind, new Span(start, end), "");
    }
}
