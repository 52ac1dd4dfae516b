package org.copydesk.reader.rst;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.reader.SourceLines;

/** What a document puts in the place of {@code |name|}, wherever it says so. */
final class Substitutions {

    private Substitutions() {}

    static Map<String, String> in(SourceLines lines) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            String text =
                    lines.end(line) - lines.start(line) > 6 ? lines.text(line).strip() : "";
            int close = text.startsWith(".. |") ? text.indexOf("| replace:: ") : -1;
            if (close > 0) {
                all.putIfAbsent(
                        text.substring(4, close),
                        text.substring(close + "| replace:: ".length()).strip());
            }
        }
        return all;
    }
}
