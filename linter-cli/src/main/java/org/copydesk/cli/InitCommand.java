package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.Proposal;
import org.copydesk.run.start.SiteFacts;

/** {@code copydesk init}: the first configuration of a repository. */
final class InitCommand implements Command {

    private static final String DRY_RUN = "--dry-run";
    private static final String FORCE = "--force";
    private static final int MOST_NAMES = 5;

    private static final String FOOTER = """
        Examples:
          copydesk init --dry-run
          copydesk init && copydesk baseline create

        Exit status: 0 done, 2 mistake in the call, or there is a copydesk.yaml already.
        """;

    @Override
    public Syntax syntax() {
        return Syntax.of("init", "[OPTION…] [FOLDER]")
                .about("Looks at a repository and writes a copydesk.yaml that fits it: the generator of the site, the"
                        + " folders of its articles, its fields, languages and authors. What else could be said stands"
                        + " in it as comments. FOLDER is the current one if it is not given.")
                .flag(DRY_RUN, "-n", "Write the file to the standard output, and change nothing.")
                .flag(FORCE, "Write it even if there is one.")
                .footer(FOOTER)
                .atMost(1)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        Path folder = folder(given, call);
        boolean dry = given.has(DRY_RUN);
        if (!dry && !given.has(FORCE) && Files.exists(folder.resolve(ConfigFiles.NAME))) {
            throw new UsageException("there is a " + ConfigFiles.NAME + " already; --force writes a new one over it, "
                    + DRY_RUN + " only shows it");
        }
        ProgressLine progress = ProgressLine.of(call, true);
        Proposal proposal;
        try {
            proposal = Desk.open().propose(folder, progress);
        } finally {
            progress.end();
        }
        if (dry) {
            call.show(writer -> writer.write(proposal.text()));
            return ExitStatus.CLEAN;
        }
        if (proposal.isLink()) {
            throw new UsageException(
                    ConfigFiles.NAME + " is a link; take it away, so that nothing is written elsewhere");
        }
        proposal.write();
        account(proposal).forEach(line -> call.streams().out().println(Complaint.visible(line)));
        return ExitStatus.CLEAN;
    }

    private static Path folder(Given given, Call call) throws UsageException {
        Path folder = call.surroundings().folder();
        if (given.arguments().isEmpty()) {
            return folder;
        }
        String name = given.arguments().get(0);
        Path named = folder.resolve(Arguments.path("FOLDER", name));
        if (!Files.isDirectory(named)) {
            throw new UsageException("FOLDER cannot be “" + name + "”; there is no such folder");
        }
        return named;
    }

    private static List<String> account(Proposal proposal) {
        SiteFacts facts = proposal.facts();
        List<String> lines = new ArrayList<>();
        lines.add("site:     " + facts.generator().title() + (facts.mark().isEmpty() ? "" : ", by " + facts.mark()));
        lines.add("content:  " + (facts.content().isEmpty() ? "the whole folder" : String.join(", ", facts.content()))
                + "; files: " + facts.sample().files() + ", articles looked at: "
                + facts.sample().articles());
        List<String> fields = facts.sample().fields().stream()
                .limit(MOST_NAMES)
                .map(SiteFacts.FieldUse::name)
                .toList();
        if (!fields.isEmpty()) {
            int more = facts.sample().fields().size() - fields.size();
            lines.add("fields:   " + String.join(", ", fields) + (more > 0 ? " and " + more + " more" : ""));
        }
        if (!facts.sample().languages().isEmpty()) {
            lines.add(
                    "declared: " + String.join(", ", facts.sample().languages().keySet()));
        }
        if (!facts.authors().isEmpty()) {
            lines.add("authors:  " + facts.authors());
        }
        lines.add("wrote " + ConfigFiles.NAME);
        lines.addAll(next(proposal));
        return lines;
    }

    private static List<String> next(Proposal proposal) {
        if (proposal.errors() + proposal.others() == 0) {
            return List.of("copydesk lint has nothing to report here.");
        }
        return List.of(
                "There are findings already: errors " + proposal.errors() + ", others " + proposal.others() + ".",
                "Look at them:             copydesk lint --statistics",
                "Let only new ones count:  copydesk baseline create");
    }
}
