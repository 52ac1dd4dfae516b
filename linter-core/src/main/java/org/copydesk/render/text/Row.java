package org.copydesk.render.text;

import java.util.List;

/**
 * A row of a table: where, two short names, a text, and the reasons for the first name.
 *
 * @param second may be empty
 * @param reasons phrases; may be empty
 */
record Row(String place, String first, String second, String text, List<String> reasons) {

    Row {
        reasons = List.copyOf(reasons);
    }
}
