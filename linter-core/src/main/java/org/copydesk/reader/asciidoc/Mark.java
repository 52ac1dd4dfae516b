package org.copydesk.reader.asciidoc;

import java.util.Optional;
import org.copydesk.article.Inline;

/** The marks that enclose words. Twice, a mark may stand within a word; once, only around whole ones. */
enum Mark {
    STRONG('*'),
    EMPHASIS('_'),
    CODE('`'),
    HIGHLIGHT('#'),
    PASS('+'),
    SUPERSCRIPT('^'),
    SUBSCRIPT('~');

    private final char unit;

    Mark(char unit) {
        this.unit = unit;
    }

    static Optional<Mark> of(char unit) {
        for (Mark mark : values()) {
            if (mark.unit == unit) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    char unit() {
        return unit;
    }

    /** True for those that stand right in a word although they are single, and hold no space. */
    boolean isTight() {
        return this == SUPERSCRIPT || this == SUBSCRIPT;
    }

    /** True if nothing within means anything. */
    boolean isLiteral() {
        return this == CODE || this == PASS;
    }

    Optional<Inline.Kind> kind() {
        return switch (this) {
            case STRONG -> Optional.of(Inline.Kind.STRONG);
            case EMPHASIS -> Optional.of(Inline.Kind.EMPHASIS);
            case CODE -> Optional.of(Inline.Kind.CODE);
            default -> Optional.empty();
        };
    }
}
