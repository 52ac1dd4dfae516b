package org.copydesk.render;

import java.util.List;
import java.util.Objects;

/**
 * A format that is read, for the list of them.
 *
 * @param name short, as reports give it
 * @param title what is of that format
 * @param endings what the names of its files end in
 * @param compressed true if its files may be compressed, with {@code .gz} at the end of their names
 * @param streams true if no more than one article of a file is held at a time
 * @param detection how it is told
 * @param suppression how to silence a rule in it
 */
public record FormatRow(
        String name,
        String title,
        List<String> endings,
        boolean compressed,
        boolean streams,
        String detection,
        String suppression) {

    public FormatRow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        endings = List.copyOf(endings);
        Objects.requireNonNull(detection, "detection");
        Objects.requireNonNull(suppression, "suppression");
    }
}
