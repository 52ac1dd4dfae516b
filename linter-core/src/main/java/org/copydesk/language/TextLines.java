package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;

/** The lines of a list that lies on the class path. Lists are read before the first file is linted: hence no streams. */
final class TextLines {

    private TextLines() {}

    static List<String> of(String content) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            int stop = end < 0 ? content.length() : end;
            boolean carriageReturn = stop > start && content.charAt(stop - 1) == '\r';
            lines.add(content.substring(start, carriageReturn ? stop - 1 : stop));
            start = stop + 1;
        }
        return lines;
    }
}
