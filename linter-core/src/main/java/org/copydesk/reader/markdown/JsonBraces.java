package org.copydesk.reader.markdown;

/** Finds the end of a JSON object without reading it. */
final class JsonBraces {

    private JsonBraces() {}

    /** Behind the brace that closes the one at an offset; -1 if none does. Braces in strings do not count. */
    static int close(String source, int at) {
        int depth = 0;
        boolean quoted = false;
        for (int i = at; i < source.length(); i++) {
            char unit = source.charAt(i);
            if (quoted) {
                i += unit == '\\' ? 1 : 0;
                quoted = unit != '"';
            } else if (unit == '"') {
                quoted = true;
            } else if (unit == '{') {
                depth++;
            } else if (unit == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
