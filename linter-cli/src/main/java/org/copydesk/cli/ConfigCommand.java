package org.copydesk.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.config.LintPlan;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.Enquiry;

/** {@code copydesk config}: what holds for a file, and what may be configured. */
final class ConfigCommand implements Command {

    private static final String FOR = "--for";
    private static final String SCHEMA = "--schema";

    private static final String FOOTER = """
        Examples:
          copydesk config
          copydesk config --for content/news/2026-05-04-ferry.md
          copydesk config --for drafts/a.md --preset strict --format json
          copydesk config --schema > copydesk.schema.json

        Exit status: 0 done, 2 mistake in the call or the configuration.
        """;

    @Override
    public Syntax syntax() {
        return Syntax.of("config", "[OPTION…]")
                .about("Shows what is configured: each value that holds, and where it comes from: built-in, a preset, a"
                        + " file with its line, an override or the command line. Rules that are off are left out, unless"
                        + " somebody switched them off.")
                .option(
                        FOR,
                        "FILE",
                        "What holds for this file, and whether it is linted or why not. Default: what holds where no"
                                + " override says otherwise.")
                .flag("--all", "-a", "Show every rule, those that are off too.")
                .flag(SCHEMA, "Write the JSON Schema of copydesk.yaml, by which editors complete and check it.")
                .add(Listing.FORMAT)
                .add(LintOptions.CONFIG)
                .add(PackOption.PACK)
                .add(LintOptions.PRESET)
                .option("--rule", "-r", "ID,…", "As with lint: only these rules are on.")
                .option("--category", "NAME,…", "As with lint: only the rules of these categories are on.")
                .add(Syntax.COLOUR)
                .footer(FOOTER)
                .atMost(0)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException {
        Desk base = PackOption.desk(given, call);
        if (given.has(SCHEMA)) {
            call.show(base::writeSchema);
            return ExitStatus.CLEAN;
        }
        boolean json = Listing.isJson(given);
        String file = given.text(FOR, "");
        ConfigFiles.Loaded loaded =
                LintOptions.configuration(given, file.isEmpty() ? List.of() : List.of(file), call, base);
        Desk desk = loaded.desk();
        if (!loaded.problems().isEmpty()) {
            new Problems(call).show(loaded.problems(), desk, given.text(Syntax.COLOUR.name(), "auto"));
            return ExitStatus.USAGE;
        }
        LintPlan plan = new RuleChoice(desk.rules())
                .apply(
                        loaded.configuration().plan(),
                        given.text(LintOptions.PRESET.name(), ""),
                        given.list("--rule"),
                        given.list("--category"));
        Optional<Path> path = file.isEmpty() ? Optional.empty() : Optional.of(Arguments.path(FOR, file));
        Enquiry enquiry = new Enquiry(
                call.surroundings().folder(), path, plan, given.has(LintOptions.PRESET.name()), given.has("--all"));
        RenderSettings look = Terminal.settings(given, call);
        StringWriter page = new StringWriter();
        desk.explain(loaded, enquiry, json, page, look);
        call.show(writer -> writer.write(page.toString()));
        return ExitStatus.CLEAN;
    }
}
