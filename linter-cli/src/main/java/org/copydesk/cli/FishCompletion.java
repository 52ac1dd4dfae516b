package org.copydesk.cli;

import java.util.List;

/** Completion for fish. */
final class FishCompletion implements CompletionScript {

    private static final String COMPLETE = "complete -c copydesk";

    private final StringBuilder script = new StringBuilder();

    @Override
    public String of(CommandModel model) {
        line("# Completion of copydesk for fish: copydesk completion fish > ~/.config/fish/completions/copydesk.fish");
        line(COMPLETE + " -f");
        for (Syntax command : model.commands()) {
            line(COMPLETE + " -n __fish_use_subcommand -a " + command.command() + " -d " + quoted(command.summary()));
        }
        for (Syntax command : model.commands()) {
            command(command, model);
        }
        return script.toString();
    }

    private void command(Syntax command, CommandModel model) {
        String there = COMPLETE + " -n '__fish_seen_subcommand_from " + command.command() + "'";
        for (Option option : command.options()) {
            StringBuilder line = new StringBuilder(there);
            for (String name : option.names()) {
                line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            line.append(value(option, model)).append(" -d ").append(quoted(option.help()));
            line(line.toString());
        }
        List<String> words = model.arguments(command);
        if (!words.isEmpty()) {
            line(there + " -a " + quoted(String.join(" ", words)));
        }
        if (CommandModel.takesFiles(command)) {
            line(there + " -F");
        }
    }

    private static String value(Option option, CommandModel model) {
        if (option.isFlag()) {
            return "";
        }
        List<String> values = model.values(option);
        if (!values.isEmpty()) {
            return " -x -a " + quoted(String.join(" ", values));
        }
        return CommandModel.takesFile(option) ? " -r -F" : " -x";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void line(String line) {
        script.append(line).append('\n');
    }
}
