package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be said to a command, and its help. Immutable; made by a {@link Builder}. */
final class Syntax {

    static final Option HELP = new Option(List.of("--help", "-h"), "", "Show this help.");
    static final Option COLOUR = new Option(
            List.of("--colour", "--color"),
            "WHEN",
            "auto (default: in a terminal, unless NO_COLOR is set), always or never.",
            List.of("auto", "always", "never"));

    private final String command;
    private final String synopsis;
    private final String about;
    private final List<Option> options;
    private final String footer;
    private final int most;
    private final List<String> choices;

    private Syntax(Builder builder) {
        this.command = builder.command;
        this.synopsis = builder.synopsis;
        this.about = builder.about;
        this.options = List.copyOf(builder.options);
        this.footer = builder.footer;
        this.most = builder.most;
        this.choices = List.copyOf(builder.choices);
    }

    /** @param synopsis what stands behind the command's name in the line of its usage */
    static Builder of(String command, String synopsis) {
        return new Builder(command, synopsis);
    }

    String command() {
        return command;
    }

    String synopsis() {
        return synopsis;
    }

    /** What the command does, in paragraphs. */
    String about() {
        return about;
    }

    /** The first sentence of what it does, without its full stop. */
    String summary() {
        int end = 0;
        while (end < about.length() && ".:;\n".indexOf(about.charAt(end)) < 0) {
            end++;
        }
        return about.substring(0, end);
    }

    /** What an argument may be, where that is a closed set; else empty. */
    List<String> choices() {
        return choices;
    }

    List<Option> options() {
        return options;
    }

    /** Examples and whatever else stands below the options, as it is to be shown. */
    String footer() {
        return footer;
    }

    /** How many arguments it takes at most. */
    int most() {
        return most;
    }

    Optional<Option> find(String name) {
        for (Option option : options) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Where to read more. */
    String hint() {
        return "see copydesk " + command + " --help";
    }

    /** Collects what a syntax is made of. */
    static final class Builder {

        private final String command;
        private final String synopsis;
        private final List<Option> options = new ArrayList<>();
        private String about = "";
        private String footer = "";
        private int most = Integer.MAX_VALUE;
        private List<String> choices = List.of();

        private Builder(String command, String synopsis) {
            this.command = command;
            this.synopsis = synopsis;
        }

        Builder about(String paragraphs) {
            this.about = paragraphs;
            return this;
        }

        /** An option with a value. */
        Builder option(String name, String label, String help) {
            return add(new Option(List.of(name), label, help));
        }

        /** An option with a value and a name of one letter. */
        Builder option(String name, String shortName, String label, String help) {
            return add(new Option(List.of(name, shortName), label, help));
        }

        Builder flag(String name, String shortName, String help) {
            return add(new Option(List.of(name, shortName), "", help));
        }

        Builder flag(String name, String help) {
            return add(new Option(List.of(name), "", help));
        }

        Builder add(Option option) {
            options.add(option);
            return this;
        }

        Builder footer(String text) {
            this.footer = text;
            return this;
        }

        /** An option with a value out of a closed set. */
        Builder oneOf(String name, String label, String help, List<String> values) {
            return add(new Option(List.of(name), label, help, values));
        }

        Builder choices(List<String> arguments) {
            this.choices = arguments;
            return this;
        }

        Builder atMost(int arguments) {
            this.most = arguments;
            return this;
        }

        Syntax build() {
            options.add(HELP);
            return new Syntax(this);
        }
    }
}
