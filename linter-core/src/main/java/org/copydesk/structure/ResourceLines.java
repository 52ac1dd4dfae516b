package org.copydesk.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files that lie beside these classes; of texts the lines, without comments and blank ones. */
final class ResourceLines {

    private ResourceLines() {}

    static List<String> of(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && text.charAt(start) != '#') {
                String line = text.substring(start, end).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            start = end + 1;
        }
        return lines;
    }

    /** All of a resource. */
    static byte[] bytes(String name) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not beside " + ResourceLines.class + ": " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
