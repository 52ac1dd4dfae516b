package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;

/** Completion for bash, from version 3.2 on, which macOS still has. Where no word is offered, readline offers files. */
final class BashCompletion implements CompletionScript {

    private static final String HEAD = """
        # Completion of copydesk for bash: source <(copydesk completion bash)
        _copydesk() {
            local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
            # bash splits --name=value into three words
            if [[ $cur == = ]]; then
                cur=
            elif [[ $prev == = && $COMP_CWORD -gt 2 ]]; then
                prev=${COMP_WORDS[COMP_CWORD-2]}
            fi
            for (( i = 1; i < COMP_CWORD; i++ )); do
                case ${COMP_WORDS[i]} in
        """;

    private final StringBuilder script = new StringBuilder(HEAD);

    @Override
    public String of(CommandModel model) {
        line("            " + String.join("|", model.names()) + ") command=${COMP_WORDS[i]}; break ;;");
        line("        esac");
        line("    done");
        line("    COMPREPLY=()");
        line("    case $command,$prev in");
        for (Syntax command : model.commands()) {
            values(command, model);
        }
        line("    esac");
        line("    case $command in");
        line("        '') " + words(withHelp(model.names())) + " ;;");
        for (Syntax command : model.commands()) {
            arguments(command, model);
        }
        line("    esac");
        line("}");
        line("complete -o default -F _copydesk copydesk");
        return script.toString();
    }

    private void values(Syntax command, CommandModel model) {
        for (Option option : command.options()) {
            if (option.isFlag()) {
                continue;
            }
            List<String> patterns = new ArrayList<>();
            for (String name : option.names()) {
                patterns.add(command.command() + "," + name);
            }
            List<String> values = model.values(option);
            line("        " + String.join("|", patterns) + ") " + (values.isEmpty() ? "" : words(values) + "; ")
                    + "return ;;");
        }
    }

    private void arguments(Syntax command, CommandModel model) {
        List<String> options = new ArrayList<>();
        for (Option option : command.options()) {
            options.addAll(option.names());
        }
        List<String> words = model.arguments(command);
        String otherwise = words.isEmpty() ? "" : " else " + words(words) + ";";
        line("        " + command.command() + ") if [[ $cur == -* ]]; then " + words(options) + ";" + otherwise
                + " fi ;;");
    }

    private static List<String> withHelp(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of("--help", "--version"));
        return all;
    }

    /** Only words of our own make come here: letters, digits and dashes. */
    private static String words(List<String> words) {
        return "COMPREPLY=( $(compgen -W '" + String.join(" ", words) + "' -- \"$cur\") )";
    }

    private void line(String line) {
        script.append(line).append('\n');
    }
}
