package org.copydesk.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What was said to a command. */
final class Given {

    private final Map<String, List<String>> values;
    private final List<String> arguments;

    /** @param values by the option's first name, in the order in which they were typed */
    Given(Map<String, List<String>> values, List<String> arguments) {
        this.values = values;
        this.arguments = Collections.unmodifiableList(arguments);
    }

    /** What is not an option. */
    List<String> arguments() {
        return arguments;
    }

    /** The same without the first argument, which must be there. */
    Given behindFirst() {
        return new Given(values, arguments.subList(1, arguments.size()));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value that was typed last, so that a script's options can be overruled; the default if none was. */
    String text(String name, String otherwise) {
        List<String> typed = values.get(name);
        return typed == null ? otherwise : typed.get(typed.size() - 1);
    }

    /** All values as they were typed. */
    List<String> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** All values; each may hold several, with commas between. */
    List<String> list(String name) {
        List<String> list = new ArrayList<>();
        for (String value : texts(name)) {
            for (String item : value.split(",")) {
                list.add(item.strip());
            }
        }
        return list;
    }
}
