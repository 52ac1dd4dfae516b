package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The manual page copydesk(1), in the macros of man(7). */
final class ManualPage {

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandModel model, String version) {
        ManualPage manual = new ManualPage();
        manual.head(version);
        for (Syntax command : model.commands()) {
            manual.command(command);
        }
        manual.foot();
        return manual.page.toString();
    }

    private void head(String version) {
        macro("TH COPYDESK 1 \"\" \"copydesk " + text(version) + "\" \"User Commands\"");
        macro("SH NAME");
        line("copydesk \\- reads articles as a copy editor does");
        macro("SH SYNOPSIS");
        line("\\fBcopydesk\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]");
        macro("SH DESCRIPTION");
        line(
                "Copydesk reads articles and reports what must not be published: a headline repeated in the text, a caption left in");
        line(
                "the body, a sentence half translated, a name spelt two ways, residue of systems and agencies. It needs no network.");
    }

    private void command(Syntax command) {
        macro("SH COPYDESK " + text(command.command().toUpperCase(Locale.ROOT)));
        line("\\fBcopydesk " + text(command.command()) + "\\fR " + text(command.synopsis()));
        for (String paragraph : command.about().split("\n")) {
            macro("PP");
            line(text(paragraph));
        }
        for (Option option : command.options()) {
            macro("TP");
            List<String> names = new ArrayList<>();
            for (String name : option.names()) {
                names.add("\\fB" + text(name) + "\\fR");
            }
            String label = option.isFlag() ? "" : " \\fI" + text(option.label()) + "\\fR";
            line(String.join(", ", names) + label);
            line(text(option.help()));
        }
        if (!command.footer().isEmpty()) {
            macro("PP");
            macro("nf");
            for (String line : command.footer().split("\n")) {
                line(text(line));
            }
            macro("fi");
        }
    }

    private void foot() {
        macro("SH EXIT STATUS");
        row("0", "Nothing at or over the level that fails.");
        row("1", "Findings.");
        row("2", "A mistake in the call or in the configuration; nothing was linted.");
        row("3", "A rule or reader broke, or a report could not be written.");
        macro("SH ENVIRONMENT");
        row("NO_COLOR", "If it is set, nothing is coloured unless --colour=always is given.");
        row("COLUMNS", "Cells in a line of the terminal.");
        row("COPYDESK_JAVA_OPTS", "More options for the Java that runs Copydesk.");
        macro("SH FILES");
        row(
                "copydesk.yaml",
                "The configuration: the nearest one upwards from the first path to the repository's root.");
    }

    private void row(String name, String meaning) {
        macro("TP");
        line("\\fB" + text(name) + "\\fR");
        line(text(meaning));
    }

    /** Text in which nothing is taken for a request: a line of it never begins with a dot or an apostrophe. */
    private static String text(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private void macro(String name) {
        page.append('.').append(name).append('\n');
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
