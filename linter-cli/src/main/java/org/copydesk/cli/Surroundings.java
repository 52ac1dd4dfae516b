package org.copydesk.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Where a command runs: what it would otherwise ask the process for, so that tests can say.
 *
 * @param folder the working folder
 * @param environment environment variables by name
 * @param outputIsTerminal true if somebody watches the standard output
 * @param errorIsTerminal true if somebody watches the standard error stream
 */
public record Surroundings(
        Path folder, Map<String, String> environment, boolean outputIsTerminal, boolean errorIsTerminal) {

    public Surroundings {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(environment, "environment");
    }

    /** The value of a variable; empty if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    boolean isSet(String name) {
        return !variable(name).isEmpty();
    }
}
