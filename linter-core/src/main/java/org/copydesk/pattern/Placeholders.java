package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;

/** The placeholders of a message. */
final class Placeholders {

    private Placeholders() {}

    static List<String> of(String template) {
        List<String> names = new ArrayList<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            names.add(template.substring(open + 1, close));
        }
        return names;
    }
}
