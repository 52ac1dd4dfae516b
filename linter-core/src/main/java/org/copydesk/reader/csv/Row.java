package org.copydesk.reader.csv;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A row of a table; all spans are offsets into the text that was parsed.
 *
 * @param span without the line end
 * @param end behind the line end, where the next row begins
 * @param slip where the row breaks the rules of quotation
 */
record Row(List<Cell> cells, Span span, int end, Optional<Slip> slip) {

    Row {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param content without the quotation marks around it
     * @param quoted true if it stood in quotation marks, in which two of them are one
     */
    record Cell(Span content, boolean quoted) {}

    /**
     * Quotation marks that do not pair.
     *
     * @param harm what has come of it
     */
    record Slip(Span span, String message, Harm harm) {

        boolean isStray() {
            return harm == Harm.STRAY;
        }
    }

    /** What comes of quotation marks that do not pair. */
    enum Harm {
        /** The cell can be told. */
        NONE,
        /** The cell has no end but the text's. */
        ENDLESS,
        /** What the row says cannot be told. */
        STRAY
    }

    boolean isBlank() {
        return cells.size() == 1
                && cells.get(0).content().isEmpty()
                && !cells.get(0).quoted();
    }

    /** This row in a text of which so many units at the start were left out. */
    Row movedBack(int units) {
        if (units == 0) {
            return this;
        }
        List<Cell> moved = cells.stream()
                .map(cell -> new Cell(cell.content().shifted(-units), cell.quoted()))
                .toList();
        Optional<Slip> mistake = slip.map(each -> new Slip(each.span().shifted(-units), each.message(), each.harm()));
        return new Row(moved, span.shifted(-units), end - units, mistake);
    }
}
