package org.copydesk.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Role;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.Span;

/** Reads the blocks of a document one after the other. Blocks may hold blocks; how deep does not matter. */
final class BodyReader {

    private static final List<String> LABELS = List.of("NOTE: ", "TIP: ", "IMPORTANT: ", "WARNING: ", "CAUTION: ");

    private final String source;
    private final SourceLines lines;
    private final Header header;
    private final Galley galley;
    private final LineForms forms;
    private final Pending pending;
    private final Fences fences;
    private final List<Frame> frames = new ArrayList<>();
    private boolean inList;

    /** A block that holds others and is open. */
    private record Frame(String delimiter, int line, Role role, Optional<Span> quoted) {}

    BodyReader(String source, SourceLines lines, Header header, Galley galley) {
        this.source = source;
        this.lines = lines;
        this.header = header;
        this.galley = galley;
        this.forms = new LineForms(lines);
        this.pending = new Pending(source);
        this.fences = new Fences(lines);
    }

    void read(int first) {
        int line = first;
        while (line < lines.count()) {
            line = block(line);
        }
        for (Frame frame : frames) {
            galley.unclosed(lines.content(frame.line()), "block");
        }
        header.takeFields();
    }

    /** Reads what begins with a line; gives the number of the line behind it. */
    private int block(int line) {
        String text = lines.text(line);
        if (lines.isBlank(line)) {
            inList &= line + 1 < lines.count() && (lines.isBlank(line + 1) || forms.listMark(line + 1) > 0);
            return line + 1;
        }
        if (text.equals("+")) {
            return line + 1;
        }
        if (text.startsWith("////") && LineForms.isRun(text)) {
            return comment(line);
        }
        if (text.startsWith("//") && !text.startsWith("///")) {
            galley.comment(new Span(lines.start(line), lines.end(line)), text.substring(2));
            return line + 1;
        }
        if (header.isEntry(line)) {
            return header.attribute(line);
        }
        if (forms.isDirective(text)) {
            return directive(line, text);
        }
        return announced(line, text);
    }

    private int announced(int line, String text) {
        if (text.length() > 1 && text.charAt(0) == '.' && text.charAt(1) != '.' && text.charAt(1) != ' ') {
            pending.title(new Span(lines.start(line) + 1, lines.end(line)));
            return line + 1;
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            if (!text.startsWith("[[")) {
                pending.list(new Span(lines.start(line) + 1, lines.end(line) - 1));
            }
            return line + 1;
        }
        int behind = real(line, text);
        pending.clear();
        return behind;
    }

    private int real(int line, String text) {
        if (LineForms.isBreak(text)) {
            return line + 1;
        }
        int level = forms.headingLevel(line);
        if (level > 0) {
            return heading(line, level);
        }
        if (LineForms.isTable(text)) {
            return table(line);
        }
        if (LineForms.isDelimiter(text)) {
            return delimited(line, text);
        }
        Optional<Macro> macro = forms.blockMacro(source, line);
        if (macro.isPresent()) {
            return macro(line, macro.get());
        }
        int mark = forms.listMark(line);
        if (mark > 0) {
            return item(line, mark);
        }
        int term = forms.termEnd(line);
        if (term > 0) {
            return term(line, term);
        }
        boolean literal = lines.indent(line) > 0 && !inList
                || pending.role().filter(role -> role == Role.CODE).isPresent();
        return literal ? literal(line) : paragraph(line, lines.content(line).start());
    }

    private int comment(int line) {
        int close = fences.close(line);
        if (close < 0) {
            galley.unclosed(lines.content(line), "comment");
            return line + 1;
        }
        Span inner = lines.whole(line + 1, close);
        galley.comment(new Span(lines.start(line), lines.end(close)), inner.in(source));
        return close + 1;
    }

    private int directive(int line, String text) {
        int open = text.indexOf('[');
        boolean content = text.startsWith("if") && !text.startsWith("ifeval") && open + 2 < text.length();
        if (content) {
            Span words = new Span(lines.start(line) + open + 1, lines.end(line) - 1);
            galley.text(role(), words, lines.whole(line, line + 1));
        } else {
            galley.skipped(lines.content(line), "directive");
        }
        return line + 1;
    }

    private int heading(int line, int level) {
        boolean ruled = level > LineForms.DEEPEST;
        int depth = ruled ? level - LineForms.DEEPEST : level;
        Span content = lines.content(line);
        int start = ruled ? content.start() : content.start() + depth + 1;
        int end = line + (ruled ? 2 : 1);
        galley.heading(Role.SUBHEAD, new Span(start, content.end()), depth, lines.whole(line, end));
        inList = false;
        return end;
    }

    private int table(int line) {
        int close = fences.close(line);
        if (close < 0) {
            galley.unclosed(lines.content(line), "table");
            return line + 1;
        }
        caption(line, close);
        char mark = lines.text(line).charAt(0);
        if (mark == '!') {
            galley.skipped(lines.whole(line, close + 1), "table in another notation");
        } else {
            new Table(source, lines, galley).read(line + 1, close, mark);
        }
        return close + 1;
    }

    private void caption(int line, int close) {
        if (!pending.title().isEmpty()) {
            galley.caption(pending.title(), new Span(pending.start(lines.start(line)), lines.start(close + 1)));
        }
    }

    private int delimited(int line, String text) {
        if (LineForms.isContainer(text)) {
            return container(line, text);
        }
        int close = fences.close(line);
        if (close < 0) {
            galley.unclosed(lines.content(line), "block");
            return line + 1;
        }
        caption(line, close);
        Span inner = lines.whole(line + 1, close);
        if (text.startsWith("++++")) {
            galley.skipped(inner, "code");
        } else {
            galley.lines(Role.CODE, inner, lines.whole(line, close + 1));
        }
        return close + 1;
    }

    private int container(int line, String text) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).delimiter().equals(text)) {
                List<Frame> ended = frames.subList(i, frames.size());
                ended.stream().skip(1).forEach(frame -> galley.unclosed(lines.content(frame.line()), "block"));
                ended.get(0).quoted().ifPresent(who -> galley.text(Role.QUOTATION, who, who));
                ended.clear();
                return line + 1;
            }
        }
        boolean verse = pending.style().equals("verse");
        int close = verse ? fences.close(line) : -1;
        if (close >= 0) {
            galley.lines(Role.VERSE, lines.whole(line + 1, close), lines.whole(line, close + 1));
            pending.quoted().ifPresent(who -> galley.text(Role.QUOTATION, who, who));
            return close + 1;
        }
        title(line);
        Role role = text.startsWith("_") ? Role.QUOTATION : pending.role().orElse(role());
        frames.add(new Frame(text, line, role == Role.CODE ? Role.BODY : role, pending.quoted()));
        return line + 1;
    }

    /** The title of what is no picture is a small heading. */
    private void title(int line) {
        if (!pending.title().isEmpty()) {
            galley.text(Role.SUBHEAD, pending.title(), new Span(pending.start(lines.start(line)), lines.start(line)));
        }
    }

    private int macro(int line, Macro macro) {
        if (macro.name().equals("image")) {
            galley.picture(macro, pending.title(), lines.end(line));
        } else {
            caption(line, line);
        }
        return line + 1;
    }

    private Role role() {
        return frames.isEmpty() ? Role.BODY : frames.get(frames.size() - 1).role();
    }

    private Role itemRole() {
        return role() == Role.BODY ? Role.LIST_ITEM : role();
    }

    private int item(int line, int mark) {
        title(line);
        inList = true;
        int end = paragraphEnd(line, true);
        galley.text(itemRole(), new Span(lines.start(line) + mark, lines.end(end - 1)), lines.whole(line, end));
        return end;
    }

    private int term(int line, int end) {
        inList = true;
        int start = lines.content(line).start();
        int marks = end;
        while (marks < lines.end(line) && (source.charAt(marks) == ':' || source.charAt(marks) == ';')) {
            marks++;
        }
        galley.text(itemRole(), new Span(start, end), lines.whole(line, line + 1));
        if (marks == lines.end(line)) {
            return line + 1;
        }
        int behind = paragraphEnd(line, true);
        galley.text(itemRole(), new Span(marks, lines.end(behind - 1)), lines.whole(line, behind));
        return behind;
    }

    private int literal(int first) {
        int end = first;
        while (end < lines.count() && !lines.isBlank(end)) {
            end++;
        }
        galley.lines(Role.CODE, lines.whole(first, end), lines.whole(first, end));
        return end;
    }

    private int paragraph(int first, int start) {
        title(first);
        int end = paragraphEnd(first, inList);
        Span whole = new Span(pending.start(lines.start(first)), lines.start(end));
        Role role = pending.role().orElse(inList ? itemRole() : role());
        if (role == Role.VERSE) {
            galley.lines(role, lines.whole(first, end), whole);
        } else {
            quotedOr(role, first, end, new Span(start + label(start), lines.end(end - 1)), whole);
        }
        pending.quoted().ifPresent(who -> galley.text(Role.QUOTATION, who, who));
        return end;
    }

    /** A paragraph in quotation marks over a line {@code -- who} is a quotation. */
    private void quotedOr(Role role, int first, int end, Span text, Span whole) {
        boolean quoted = end - first > 1
                && lines.text(end - 1).startsWith("-- ")
                && lines.text(first).startsWith("\"");
        if (!quoted) {
            galley.text(role, text, whole);
            return;
        }
        galley.text(Role.QUOTATION, new Span(text.start(), lines.end(end - 2)), lines.whole(first, end - 1));
        Span who = new Span(lines.start(end - 1) + 3, lines.end(end - 1));
        galley.text(Role.QUOTATION, who, lines.whole(end - 1, end));
    }

    private int label(int start) {
        for (String label : LABELS) {
            if (source.startsWith(label, start)) {
                return label.length();
            }
        }
        return 0;
    }

    /** The number of the line behind the paragraph that begins with a line. */
    private int paragraphEnd(int first, boolean list) {
        int end = first + 1;
        while (end < lines.count() && !lines.isBlank(end)) {
            String text = lines.text(end);
            boolean other = text.equals("+")
                    || forms.isDirective(text)
                    || text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[")
                    || LineForms.isDelimiter(text)
                    || LineForms.isTable(text)
                    || list && (forms.listMark(end) > 0 || forms.termEnd(end) > 0);
            if (other) {
                break;
            }
            end++;
        }
        return end;
    }
}
