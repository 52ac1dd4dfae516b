package org.copydesk.render.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.render.Glyphs;

/** Breaks a sentence into lines between its words. */
final class Words {

    private Words() {}

    /** Lines of at most so many cells, or of one word where that is longer; at least one. */
    static List<String> wrap(String sentence, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : sentence.split(" ")) {
            int next = Glyphs.width(word);
            if (width > 0 && width + 1 + next > cells) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.append(width > 0 ? " " : "").append(word);
            width += next + (line.length() > word.length() ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }
}
