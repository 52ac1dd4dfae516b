package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole command as data: what completion scripts and the manual are made of.
 *
 * @param commands by the order in which the help lists them
 * @param rules ids of all rules
 */
record CommandModel(List<Syntax> commands, List<String> rules) {

    CommandModel {
        commands = List.copyOf(commands);
        rules = List.copyOf(rules);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Syntax command : commands) {
            names.add(command.command());
        }
        return names;
    }

    /** What may stand for an option's value, where that is a closed set; empty if it is not. */
    List<String> values(Option option) {
        return option.label().startsWith("ID") || option.label().startsWith("RULE") ? rules : option.choices();
    }

    /** True if an option's value is a file or a folder. */
    static boolean takesFile(Option option) {
        return option.label().contains("FILE") || option.label().contains("FOLDER");
    }

    /** What may stand for a command's arguments, where that is a closed set; empty for files, or for nothing. */
    List<String> arguments(Syntax command) {
        if (command.synopsis().contains("RULE")) {
            return rules;
        }
        if (command.synopsis().contains("COMMAND")) {
            return names();
        }
        return command.choices();
    }

    static boolean takesFiles(Syntax command) {
        return command.synopsis().contains("PATH") || command.synopsis().contains("FILE");
    }
}
