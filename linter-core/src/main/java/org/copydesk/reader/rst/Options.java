package org.copydesk.reader.rst;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.Span;

/** Reads lists of fields. */
final class Options {

    private final SourceLines lines;
    private final LineForms forms;

    Options(SourceLines lines, LineForms forms) {
        this.lines = lines;
        this.forms = forms;
    }

    /** The fields of a list and the number of the line behind it. */
    record Read(List<Option> options, int end) {

        Read {
            options = List.copyOf(options);
        }
    }

    /** Reads the list that begins with a line, if one does. */
    Read from(int first, int limit) {
        List<Option> options = new ArrayList<>();
        int line = first;
        while (line < limit && !lines.isBlank(line)) {
            String content = forms.content(line);
            int colon = LineForms.fieldColon(content);
            if (colon == 0) {
                break;
            }
            int start = lines.content(line).start();
            int end = line + 1;
            while (end < limit && !lines.isBlank(end) && lines.indent(end) > lines.indent(line)) {
                end++;
            }
            int value = Math.min(lines.end(line), start + colon + 2);
            int from = value == lines.end(line) && end > line + 1
                    ? lines.content(line + 1).start()
                    : value;
            options.add(new Option(
                    content.substring(1, colon),
                    new Span(start + 1, start + colon),
                    new Span(from, Math.max(from, lines.end(end - 1)))));
            line = end;
        }
        return new Read(options, line);
    }
}
