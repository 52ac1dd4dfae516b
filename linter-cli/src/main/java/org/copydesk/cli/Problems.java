package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.config.ConfigProblem;
import org.copydesk.run.Desk;
import org.copydesk.run.UsageProblem;

/** Shows mistakes of the user's: all of them, each with its place. */
final class Problems {

    private final Call call;

    Problems(Call call) {
        this.call = call;
    }

    /** Mistakes in the configuration. */
    void show(List<ConfigProblem> problems, Desk desk, String colour) throws IOException, UsageException {
        Writer writer = new OutputStreamWriter(call.streams().err(), StandardCharsets.UTF_8);
        Terminal terminal =
                Terminal.of(call.surroundings(), colour, call.surroundings().errorIsTerminal());
        desk.writeProblems(problems, writer, terminal.settings(Version.current()));
        writer.flush();
    }

    /** Mistakes in the call. */
    void tell(List<UsageProblem> problems) {
        for (UsageProblem problem : problems) {
            call.complain(problem.message());
        }
    }
}
