package org.copydesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.language.Nearest;

/**
 * Reads arguments by a command's syntax, in the customary way: {@code --name value}, {@code --name=value}, {@code -n value},
 * {@code -nvalue}, flags of one letter together, and {@code --} before arguments that begin with a dash.
 *
 * <p>A library for this costs more time at start than all the rules need for an article: it reads annotations by
 * reflection and has hundreds of classes.
 */
final class ArgumentParser {

    private final Syntax syntax;
    private final String[] args;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private int at;

    private ArgumentParser(Syntax syntax, String[] args) {
        this.syntax = syntax;
        this.args = args;
    }

    /**
     * Reads all arguments; none behind {@code --help} matters.
     *
     * @throws UsageException if an option is unknown or lacks its value, or if there are too many arguments
     */
    static Given parse(Syntax syntax, String[] args) throws UsageException {
        return new ArgumentParser(syntax, args).parse();
    }

    private Given parse() throws UsageException {
        boolean options = true;
        while (at < args.length && !values.containsKey(Syntax.HELP.name())) {
            String arg = args[at++];
            if (options && arg.equals("--")) {
                options = false;
            } else if (options && arg.startsWith("--")) {
                longOption(arg);
            } else if (options && arg.length() > 1 && arg.charAt(0) == '-') {
                shortOptions(arg);
            } else if (arguments.size() == syntax.most()) {
                throw new UsageException("there is no use for “" + arg + "” here; " + syntax.hint());
            } else {
                arguments.add(arg);
            }
        }
        return new Given(values, arguments);
    }

    private void longOption(String arg) throws UsageException {
        int equals = arg.indexOf('=');
        String name = equals < 0 ? arg : arg.substring(0, equals);
        Option option = find(name);
        if (!option.isFlag()) {
            add(option, equals < 0 ? next(option) : arg.substring(equals + 1));
        } else if (equals < 0) {
            add(option, "");
        } else {
            throw new UsageException(name + " takes no value");
        }
    }

    private void shortOptions(String arg) throws UsageException {
        for (int i = 1; i < arg.length(); i++) {
            Option option = find("-" + arg.charAt(i));
            if (option.isFlag()) {
                add(option, "");
                continue;
            }
            String rest = arg.substring(i + 1);
            add(option, rest.isEmpty() ? next(option) : rest.substring(rest.startsWith("=") ? 1 : 0));
            return;
        }
    }

    private Option find(String name) throws UsageException {
        for (Option option : syntax.options()) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        throw new UsageException("there is no option " + name + "; " + suggestion(name));
    }

    private String suggestion(String name) {
        List<String> known = new ArrayList<>();
        for (Option option : syntax.options()) {
            known.addAll(option.names());
        }
        // Any two options of one letter are near each other.
        return name.startsWith("--")
                ? Nearest.to(name, known)
                        .map(near -> "did you mean " + near + "?")
                        .orElse(syntax.hint())
                : syntax.hint();
    }

    /** The value that follows; another option in its place shows that it was forgotten. */
    private String next(Option option) throws UsageException {
        boolean there = at < args.length
                && !(args[at].length() > 1 && syntax.find(args[at]).isPresent());
        if (!there) {
            throw new UsageException(option.name() + " needs a value: " + option.name() + " " + option.label());
        }
        return args[at++];
    }

    private void add(Option option, String value) {
        values.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(value);
    }
}
