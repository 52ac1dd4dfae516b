package org.copydesk.reader;

import java.util.Objects;

/**
 * What users want to know of a format.
 *
 * @param title what is of that format, for a list
 * @param detection how a file of that format, and what stands in it, is told
 * @param suppression how to silence a rule in such a file
 */
public record FormatNote(String title, String detection, String suppression) {

    public FormatNote {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detection, "detection");
        Objects.requireNonNull(suppression, "suppression");
    }
}
