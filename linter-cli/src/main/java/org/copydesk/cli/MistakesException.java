package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import org.copydesk.config.ConfigProblem;
import org.copydesk.run.Desk;

/** Mistakes in files of the user's own that a command works by: its rules, for one. */
final class MistakesException extends UsageException {

    private static final long serialVersionUID = 1;

    private final transient List<ConfigProblem> problems;
    private final transient Desk desk;
    private final String colour;

    MistakesException(List<ConfigProblem> problems, Desk desk, Given given) {
        super("there are mistakes in your files");
        this.problems = List.copyOf(problems);
        this.desk = desk;
        this.colour = given.text(Syntax.COLOUR.name(), "auto");
    }

    /** Shows them all, each with its place. */
    ExitStatus show(Call call) {
        try {
            new Problems(call).show(problems, desk, colour);
        } catch (IOException | UsageException worse) {
            call.complain(String.valueOf(worse.getMessage()));
        }
        return ExitStatus.USAGE;
    }
}
