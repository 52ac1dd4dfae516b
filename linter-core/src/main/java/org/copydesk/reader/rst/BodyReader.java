package org.copydesk.reader.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Role;
import org.copydesk.reader.SourceLines;
import org.copydesk.text.Span;

/** Reads the blocks of a document one after the other; what a block stands in is told by its indent. */
final class BodyReader {

    private final String source;
    private final SourceLines lines;
    private final Galley galley;
    private final Fields fields;
    private final LineForms forms;
    private final Options options;
    private final Tables tables;
    private final Titles titles = new Titles();
    private final Frames frames = new Frames();
    /** True until the first text that is no title: fields up to there are those of the document. */
    private boolean head = true;

    private boolean headline;

    BodyReader(String source, SourceLines lines, Galley galley, Fields fields) {
        this.source = source;
        this.lines = lines;
        this.galley = galley;
        this.fields = fields;
        this.forms = new LineForms(lines);
        this.options = new Options(lines, forms);
        this.tables = new Tables(source, lines, galley);
    }

    void read() {
        int line = lines.skipBlank(0);
        while (line < lines.count()) {
            frames.goTo(lines.indent(line));
            line = lines.skipBlank(block(line));
        }
    }

    /** Reads what begins with a line that is not blank; gives the number of the line behind it. */
    private int block(int line) {
        String content = forms.content(line);
        if (content.equals("..") || content.startsWith(".. ")) {
            return explicit(line, content);
        }
        if (tables.isGrid(line)) {
            return tables.grid(line);
        }
        if (tables.isColumns(line)) {
            return tables.columns(line);
        }
        int behind = title(line);
        if (behind > line) {
            return behind;
        }
        if (LineForms.fieldColon(content) > 0) {
            return fieldList(line);
        }
        if (content.startsWith("| ")) {
            return lineBlock(line);
        }
        if (content.startsWith(">>> ")) {
            int end = paragraphEnd(line);
            galley.lines(Role.CODE, lines.whole(line, end));
            return end;
        }
        head = false;
        int mark = forms.listMark(content);
        return mark > 0 ? item(line, mark) : paragraph(line);
    }

    private int title(int line) {
        char rule = forms.rule(line);
        boolean over =
                rule != 0 && line + 2 < lines.count() && !lines.isBlank(line + 1) && forms.rule(line + 2) == rule;
        if (over && forms.fits(line, line + 1)) {
            return heading(line, line + 1, line + 3, titles.level(rule, true));
        }
        if (rule != 0) {
            return forms.isTransition(line) ? line + 1 : line;
        }
        boolean under = lines.indent(line) == 0 && line + 1 < lines.count() && forms.rule(line + 1) != 0;
        if (!under || !forms.fits(line + 1, line)) {
            return line;
        }
        return heading(line, line, line + 2, titles.level(forms.rule(line + 1), false));
    }

    private int heading(int first, int text, int end, int level) {
        Role role = headline || !head ? Role.SUBHEAD : Role.HEADLINE;
        headline |= role == Role.HEADLINE;
        galley.heading(role, lines.content(text), level, lines.whole(first, end));
        return end;
    }

    private int fieldList(int line) {
        Options.Read read = options.from(line, lines.count());
        if (head && frames.isEmpty()) {
            fields.add(read.options());
        } else {
            read.options()
                    .forEach(each ->
                            galley.text(Role.LIST_ITEM, each.value(), each.key().union(each.value())));
        }
        return read.end();
    }

    /** Lines whose breaks are the author's. */
    private int lineBlock(int first) {
        int end = first;
        while (end < lines.count()
                && !lines.isBlank(end)
                && source.charAt(lines.content(end).start()) == '|') {
            Span content = lines.content(end);
            galley.text(Role.VERSE, new Span(content.start() + 1, content.end()), lines.whole(end, end + 1));
            end++;
        }
        head = false;
        return end;
    }

    private int item(int line, int mark) {
        int column = lines.indent(line) + mark;
        Role role = frames.role() == Role.BODY ? Role.LIST_ITEM : frames.role();
        frames.open(column, role);
        int end = line + 1;
        while (end < lines.count() && !lines.isBlank(end) && lines.indent(end) >= column) {
            end++;
        }
        if (role == Role.TABLE_CELL && source.startsWith("- ", lines.start(line) + column)) {
            tables.row(line, end, column);
            return end;
        }
        text(role, new Span(lines.start(line) + column, lines.end(end - 1)), line, end);
        return literalBehind(line, end);
    }

    private int paragraphEnd(int first) {
        int indent = lines.indent(first);
        int end = first + 1;
        while (end < lines.count() && !lines.isBlank(end) && lines.indent(end) == indent) {
            end++;
        }
        return end;
    }

    private int paragraph(int first) {
        int end = paragraphEnd(first);
        boolean term = end == first + 1
                && end < lines.count()
                && !lines.isBlank(end)
                && lines.indent(end) > lines.indent(first);
        Span text = new Span(lines.content(first).start(), lines.end(end - 1));
        Role role = frames.role();
        if (term && (role == Role.BODY || role == Role.LIST_ITEM)) {
            galley.text(Role.LIST_ITEM, text, lines.whole(first, end));
            frames.open(lines.indent(end), Role.LIST_ITEM);
            return end;
        }
        text(role, new Span(text.start() + attribution(role, text), text.end()), first, end);
        return literalBehind(first, end);
    }

    /** How many units the dashes take that stand before the name of whom a quotation quotes. */
    private int attribution(Role role, Span text) {
        if (role != Role.QUOTATION) {
            return 0;
        }
        for (String dash : List.of("--- ", "---", "-- ", "--", "— ", "—")) {
            // A blank behind the dashes of a line that breaks off there is no part of the text.
            if (source.startsWith(dash, text.start()) && dash.length() <= text.end() - text.start()) {
                return dash.length();
            }
        }
        return 0;
    }

    /** Sets a text without the second of the two colons that announce a literal block. */
    private void text(Role role, Span text, int first, int end) {
        int last = text.end();
        if (last - text.start() >= 2 && source.startsWith("::", last - 2)) {
            boolean alone = last - 2 == text.start() || Character.isWhitespace(source.charAt(last - 3));
            last -= alone ? 2 : 1;
        }
        if (last > text.start()) {
            galley.text(role, new Span(text.start(), last), lines.whole(first, end));
        }
    }

    /** Reads the literal block that a paragraph announces; gives the number of the line behind it, or behind the paragraph. */
    private int literalBehind(int first, int end) {
        boolean announced = lines.text(end - 1).endsWith("::");
        int next = announced ? lines.skipBlank(end) : lines.count();
        if (next >= lines.count() || lines.indent(next) <= lines.indent(first)) {
            return end;
        }
        int behind = Math.max(next + 1, forms.blockEnd(first, next));
        galley.lines(Role.CODE, lines.whole(next, behind));
        return behind;
    }

    private int explicit(int line, String content) {
        int end = forms.blockEnd(line, line + 1);
        String words = content.length() < 3 ? "" : content.substring(3).strip();
        int start = lines.content(line).start() + Math.min(content.length(), 3);
        while (start < lines.end(line) && source.charAt(start) == ' ') {
            start++;
        }
        if (words.startsWith("_") && words.indexOf(':') > 0) {
            return end;
        }
        if (words.startsWith("[") && words.indexOf("] ") > 0) {
            return footnote(line, start + words.indexOf("] ") + 2);
        }
        if (words.startsWith("|")) {
            return substitution(line, start, words, end);
        }
        int colons = words.indexOf("::");
        if (colons > 0 && words.substring(0, colons).chars().noneMatch(Character::isWhitespace)) {
            int argument = Math.min(lines.end(line), start + colons + 2);
            return directive(line, words.substring(0, colons), argument, end);
        }
        Span whole = new Span(lines.content(line).start(), lines.end(Math.max(line, end - 1)));
        galley.comment(whole, source.substring(start, whole.end()));
        return end;
    }

    private int footnote(int line, int start) {
        int column = lines.indent(line) + 3;
        frames.open(column, Role.FOOTNOTE);
        int end = line + 1;
        while (end < lines.count() && !lines.isBlank(end) && lines.indent(end) > lines.indent(line)) {
            end++;
        }
        galley.text(Role.FOOTNOTE, new Span(start, lines.end(end - 1)), lines.whole(line, end));
        return end;
    }

    /** A picture may be what a substitution puts in; its texts are read where it is defined. */
    private int substitution(int line, int start, String words, int end) {
        int image = words.indexOf("| image:: ");
        if (image > 0) {
            int from = start + image + "| image:: ".length();
            picture(new Span(from, lines.end(line)), line, end, false);
        }
        return end;
    }

    private int directive(int line, String name, int argumentStart, int end) {
        int start = argumentStart;
        while (start < lines.end(line) && source.charAt(start) == ' ') {
            start++;
        }
        Directive directive = new Directive(name.toLowerCase(Locale.ROOT), new Span(start, lines.end(line)), line, end);
        switch (directive.kind()) {
            case CODE -> {
                readOptions(directive).stream()
                        .filter(option -> option.name().equals("caption"))
                        .forEach(caption -> galley.caption(caption.value(), lines.whole(line, line + 1)));
                galley.lines(Role.CODE, lines.whole(content(directive), end));
            }
            case CSV_TABLE -> tables.csv(directive, readOptions(directive), content(directive));
            case IMAGE -> picture(directive.argument(), line, end, false);
            case FIGURE -> picture(directive.argument(), line, end, true);
            case FIELDS -> {
                List<Option> found = new ArrayList<>(options.from(line + 1, end).options());
                if (directive.name().equals("post") && !directive.argument().isEmpty()) {
                    found.add(0, new Option("date", Span.at(start), directive.argument()));
                }
                fields.add(found);
            }
            case TITLE -> fields.add(List.of(new Option("metatitle", Span.at(start), directive.argument())));
            case OTHER ->
                galley.skipped(new Span(lines.content(line).start(), lines.end(end - 1)), "directive " + name);
            default -> {
                return container(directive);
            }
        }
        return end;
    }

    private List<Option> readOptions(Directive directive) {
        return options.from(directive.line() + 1, directive.end()).options();
    }

    /** The number of the first line behind the options of a directive. */
    private int content(Directive directive) {
        int line = options.from(directive.line() + 1, directive.end()).end();
        return Math.min(directive.end(), lines.skipBlank(line));
    }

    /** Goes on with the content of a directive, which is read as blocks. */
    private int container(Directive directive) {
        Directive.Kind kind = directive.kind();
        Span argument = directive.argument();
        Role role = switch (kind) {
            case QUOTATION -> Role.QUOTATION;
            case TABLE -> Role.TABLE_CELL;
            default -> frames.role();
        };
        head = false;
        Span whole = lines.whole(directive.line(), directive.line() + 1);
        if (!argument.isEmpty() && kind == Directive.Kind.TABLE) {
            galley.caption(argument, whole);
        } else if (!argument.isEmpty() && kind == Directive.Kind.TITLED) {
            galley.text(Role.SUBHEAD, argument, whole);
        } else if (!argument.isEmpty() && kind == Directive.Kind.NOTE && isText(directive.name())) {
            galley.text(role, new Span(argument.start(), lines.end(argumentEnd(directive) - 1)), whole);
            int behind = argumentEnd(directive);
            openContent(behind, directive.end(), role);
            return behind;
        }
        int first = content(directive);
        openContent(first, directive.end(), role);
        return first;
    }

    /** The argument of a note is its first paragraph; that of others is a name. */
    private static boolean isText(String name) {
        return !List.of(
                        "container",
                        "class",
                        "rst-class",
                        "only",
                        "tab",
                        "tab-item",
                        "versionadded",
                        "versionchanged",
                        "deprecated")
                .contains(name);
    }

    private int argumentEnd(Directive directive) {
        int end = directive.line() + 1;
        while (end < directive.end() && !lines.isBlank(end)) {
            end++;
        }
        return end;
    }

    private void openContent(int line, int end, Role role) {
        int first = Math.min(lines.skipBlank(line), lines.count());
        if (first < end) {
            frames.open(lines.indent(first), role);
        }
    }

    private void picture(Span target, int line, int end, boolean figure) {
        Options.Read read = options.from(line + 1, end);
        List<Span> captions = new ArrayList<>();
        int next = lines.skipBlank(read.end());
        while (figure && next < end) {
            int behind = next;
            while (behind < end && !lines.isBlank(behind)) {
                behind++;
            }
            captions.add(new Span(lines.content(next).start(), lines.end(behind - 1)));
            next = lines.skipBlank(behind);
        }
        head = false;
        galley.picture(
                target, read.options(), captions, new Span(lines.content(line).start(), lines.end(end - 1)));
    }
}
