package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.Desk;
import org.copydesk.run.UsageProblem;

/** {@code copydesk inspect}: an article as Copydesk sees it. */
final class InspectCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("inspect", "[OPTION…] FILE…")
                .about("Shows articles as Copydesk sees them: fields, blocks with their roles and why, and what was"
                        + " not read.")
                .add(Listing.FORMAT)
                .flag("--full", "-a", "Show whole texts, not only their beginnings.")
                .add(Syntax.COLOUR)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException {
        if (given.arguments().isEmpty()) {
            throw new UsageException("FILE is missing; " + syntax().hint());
        }
        RenderSettings look =
                Terminal.settings(given, call).withDetail(given.has("--full") ? Detail.FULL : Detail.GROUPED);
        Path folder = call.surroundings().folder();
        List<Path> paths =
                Arguments.paths(given.arguments(), call.surroundings().folder());
        List<UsageProblem> problems = new ArrayList<>();
        Desk desk = Desk.open();
        boolean json = Listing.isJson(given);
        call.show(writer -> problems.addAll(
                json ? desk.inspectAsJson(folder, paths, writer) : desk.inspect(folder, paths, writer, look)));
        new Problems(call).tell(problems);
        return problems.isEmpty() ? ExitStatus.CLEAN : ExitStatus.USAGE;
    }
}
