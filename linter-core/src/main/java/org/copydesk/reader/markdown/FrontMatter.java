package org.copydesk.reader.markdown;

import org.copydesk.text.Span;

/**
 * The fields in front of a page, as they stand in the file.
 *
 * @param kind the language they are in
 * @param fields what stands between the fences, or with its braces
 * @param end where the Markdown begins
 * @param fence the opening mark
 * @param closed false if the closing mark is missing
 */
record FrontMatter(Kind kind, Span fields, int end, Span fence, boolean closed) {

    enum Kind {
        NONE,
        YAML,
        TOML,
        JSON
    }

    /** A page that begins with its text. */
    static FrontMatter none(int start) {
        return new FrontMatter(Kind.NONE, Span.at(start), start, Span.at(start), true);
    }
}
