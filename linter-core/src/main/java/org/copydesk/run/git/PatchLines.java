package org.copydesk.run.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads from a patch without context which lines of which files are new. Lines within a hunk are counted, not looked at, so
 * that an article that shows a patch is not taken for one.
 */
final class PatchLines {

    private static final String NEW_NAME = "+++ ";
    private static final String HUNK = "@@ -";

    private final SortedMap<String, List<ChangedLines.Range>> ranges = new TreeMap<>();
    private String file = "";
    private int left;

    private PatchLines() {}

    /** Changed lines by the file's path from the work tree's top. */
    static SortedMap<String, ChangedLines> of(String patch) {
        PatchLines lines = new PatchLines();
        for (int start = 0; start < patch.length(); ) {
            int end = patch.indexOf('\n', start);
            end = end < 0 ? patch.length() : end;
            lines.line(patch, start, end);
            start = end + 1;
        }
        SortedMap<String, ChangedLines> changed = new TreeMap<>();
        lines.ranges.forEach((file, ranges) -> changed.put(file, new ChangedLines(ranges, false)));
        return changed;
    }

    private void line(String patch, int start, int end) {
        if (start < end && patch.charAt(start) == '\\') {
            // The last line has no end.
            return;
        }
        if (left > 0) {
            left--;
        } else if (patch.startsWith(NEW_NAME, start)) {
            file = name(patch.substring(start + NEW_NAME.length(), end));
        } else if (patch.startsWith(HUNK, start)) {
            hunk(patch.substring(start + HUNK.length(), end));
        }
    }

    /** {@code 12,0 +13,2 @@ …} */
    private void hunk(String numbers) {
        int plus = numbers.indexOf(" +");
        int close = numbers.indexOf(" @@");
        int[] old = pair(numbers.substring(0, plus));
        int[] now = pair(numbers.substring(plus + 2, close));
        left = old[1] + now[1];
        if (now[1] > 0) {
            ranges.computeIfAbsent(file, each -> new ArrayList<>())
                    .add(new ChangedLines.Range(now[0], now[0] + now[1] - 1));
        }
    }

    private static int[] pair(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? new int[] {Integer.parseInt(text), 1}
                : new int[] {Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1))};
    }

    /** {@code b/news/a.md}; in quotation marks where it holds what a line cannot, with a tab behind it if it holds spaces. */
    private static String name(String written) {
        String name = written.startsWith("\"") ? unquoted(written) : written;
        name = name.endsWith("\t") ? name.substring(0, name.length() - 1) : name;
        return name.startsWith("b/") ? name.substring(2) : name;
    }

    private static String unquoted(String written) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        int at = 1;
        while (at < written.length() && written.charAt(at) != '"') {
            if (written.charAt(at) != '\\') {
                int unit = written.codePointAt(at);
                octets.writeBytes(Character.toString(unit).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(unit);
                continue;
            }
            char escape = at + 1 < written.length() ? written.charAt(at + 1) : '\\';
            boolean octal = escape >= '0' && escape <= '3' && at + 4 <= written.length();
            octets.write(octal ? Integer.parseInt(written.substring(at + 1, at + 4), 8) : meaning(escape));
            at += octal ? 4 : 2;
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static int meaning(char escape) {
        int at = "abtnvfr".indexOf(escape);
        return at < 0 ? escape : '\u0007' + at;
    }
}
