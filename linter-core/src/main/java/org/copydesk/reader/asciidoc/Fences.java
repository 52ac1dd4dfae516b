package org.copydesk.reader.asciidoc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.reader.SourceLines;

/** Finds the line that closes a block. A delimiter that was looked for in vain is not looked for again. */
final class Fences {

    private final SourceLines lines;
    private final Map<String, Boolean> vain = new LinkedHashMap<>();

    Fences(SourceLines lines) {
        this.lines = lines;
    }

    /** Number of the line that closes what a line opens; -1 if none does. */
    int close(int line) {
        String text = lines.text(line);
        String delimiter = text.startsWith("```") ? "```" : text;
        if (vain.containsKey(delimiter)) {
            return -1;
        }
        for (int i = line + 1; i < lines.count(); i++) {
            if (lines.end(i) - lines.start(i) == delimiter.length()
                    && lines.text(i).equals(delimiter)) {
                return i;
            }
        }
        vain.put(delimiter, true);
        return -1;
    }
}
