package org.copydesk.reader.rst;

import java.util.ArrayList;
import java.util.List;

/** The levels of titles: each adornment is one level deeper than those that were there before it. */
final class Titles {

    private final List<String> adornments = new ArrayList<>();

    /** 1-based level of a title. */
    int level(char mark, boolean over) {
        String adornment = mark + (over ? "^" : "");
        int known = adornments.indexOf(adornment);
        if (known < 0) {
            adornments.add(adornment);
            known = adornments.size() - 1;
        }
        return known + 1;
    }
}
