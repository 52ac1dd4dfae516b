package org.copydesk.rules.translation;

import java.util.List;
import org.copydesk.rules.translation.Calque.Strength;

/**
 * A number, date or mark written as another language writes it.
 *
 * @param start UTF-16 units of the block's text
 * @param end exclusive
 * @param edits what makes it English; empty where that takes a person
 * @param safe whether the edits can do no harm
 */
record ForeignFormat(int start, int end, Kind kind, List<Change> edits, boolean safe) {

    /** One of the formats of {@code typography.txt}. */
    record Kind(String name, List<String> languages, Strength strength, String english) {}

    /** Text that takes the place of a range. */
    record Change(int start, int end, String text) {}
}
