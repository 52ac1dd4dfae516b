package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;

/** Completion for zsh, in its own description of arguments. */
final class ZshCompletion implements CompletionScript {

    private final StringBuilder script = new StringBuilder();

    @Override
    public String of(CommandModel model) {
        line("#compdef copydesk");
        line("# Completion of copydesk for zsh: copydesk completion zsh > \"${fpath[1]}/_copydesk\"");
        line("_copydesk() {");
        line("    local -a commands");
        line("    commands=(");
        for (Syntax command : model.commands()) {
            line("        " + quoted(command.command() + ":" + command.summary().replace(":", "\\:")));
        }
        line("    )");
        line("    if (( CURRENT == 2 )); then");
        line("        _describe command commands");
        line("        return");
        line("    fi");
        line("    local command=$words[2]");
        line("    shift words");
        line("    (( CURRENT-- ))");
        line("    case $command in");
        for (Syntax command : model.commands()) {
            command(command, model);
        }
        line("    esac");
        line("}");
        line("_copydesk \"$@\"");
        return script.toString();
    }

    private void command(Syntax command, CommandModel model) {
        line("        " + command.command() + ")");
        line("            _arguments -s -S \\");
        for (Option option : command.options()) {
            for (String name : option.names()) {
                line("                " + option(option, name, model) + " \\");
            }
        }
        line("                " + arguments(command, model));
        line("            ;;");
    }

    private static String option(Option option, String name, CommandModel model) {
        List<String> others = new ArrayList<>(option.names());
        if (option.isRepeatable()) {
            others.clear();
        }
        String form = option.isFlag() ? name : name.startsWith("--") ? name + "=" : name + "+";
        String exclusive = others.isEmpty() ? "*" : "(" + String.join(" ", others) + ")";
        String value = option.isFlag() ? "" : ":" + escaped(option.label()) + ":" + action(option, model);
        return quoted(exclusive + form + "[" + escaped(option.help()) + "]" + value);
    }

    private static String action(Option option, CommandModel model) {
        List<String> values = model.values(option);
        if (!values.isEmpty()) {
            return "(" + String.join(" ", values) + ")";
        }
        return CommandModel.takesFile(option) ? "_files" : " ";
    }

    private static String arguments(Syntax command, CommandModel model) {
        List<String> words = model.arguments(command);
        boolean files = CommandModel.takesFiles(command);
        if (words.isEmpty()) {
            return quoted(files ? "*:path:_files" : "*:nothing: ");
        }
        String choice = ":argument:(" + String.join(" ", words) + ")";
        return files ? quoted("1" + choice) + " " + quoted("*:path:_files") : quoted("*" + choice);
    }

    /** Brackets, colons and backslashes have a meaning within a description. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(":", "\\:")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private void line(String line) {
        script.append(line).append('\n');
    }
}
