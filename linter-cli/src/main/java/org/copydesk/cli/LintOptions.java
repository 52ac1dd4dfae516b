package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintSettings;

/** The options by which a command is told what to lint, by which rules. */
final class LintOptions {

    static final Option CONFIG = new Option(
            List.of("--config", "-c"), "FILE", "Use this configuration instead of the nearest copydesk.yaml.");

    static final Option PRESET = new Option(
            List.of("--preset"),
            "NAME",
            "Which rules are on: recommended, strict, preview, all or none. Default: the configuration's preset, else"
                    + " recommended.",
            RuleChoice.presets());

    private LintOptions() {}

    static Syntax.Builder addTo(Syntax.Builder syntax) {
        return addRunTo(syntax.add(PRESET)
                .option("--rule", "-r", "ID,…", "Run only these rules.")
                .option("--category", "NAME,…", "Run only the rules of these categories."));
    }

    /** What holds whichever rules run. */
    static Syntax.Builder addRunTo(Syntax.Builder syntax) {
        return ArchiveOptions.addTo(syntax.add(CONFIG)
                .add(PackOption.PACK)
                .option("--jobs", "-j", "N", "Threads that lint at once. Default: one for each processor.")
                .option("--max-size", "SIZE", "Leave out files that are larger, and say so: 500k, 32m (default), 1g.")
                .option("--today", "DATE", "Judge what expires as on this day. Default: today, by UTC."));
    }

    static ConfigFiles.Loaded configuration(Given given, Call call, Desk desk) throws UsageException {
        return configuration(given, given.arguments(), call, desk);
    }

    /**
     * The configuration that a command is told, else that of some paths.
     *
     * @param paths none for the working folder
     */
    static ConfigFiles.Loaded configuration(Given given, List<String> paths, Call call, Desk desk)
            throws UsageException {
        Path folder = call.surroundings().folder();
        String config = given.text("--config", "");
        if (!config.isEmpty()) {
            Path file = Arguments.path("--config", config);
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new UsageException("--config cannot be “" + config + "”; there is no such file");
            }
            return ConfigFiles.load(file, folder, desk);
        }
        return nearest(Arguments.foldersOf(call.surroundings(), paths, piped(given)), folder, desk);
    }

    private static String piped(Given given) {
        return given.arguments().contains(Arguments.STANDARD_INPUT) ? given.text("--stdin-filename", "") : "";
    }

    /** The configuration of all folders: a run has one, so that it is told once what its findings are judged by. */
    private static ConfigFiles.Loaded nearest(List<Path> folders, Path folder, Desk desk) throws UsageException {
        Optional<Path> first = ConfigFiles.find(folders.get(0));
        for (Path other : folders) {
            Optional<Path> found = ConfigFiles.find(other);
            if (!found.equals(first)) {
                throw new UsageException("the paths have different configurations: " + named(first, folder)
                        + " holds for “"
                        + shown(folders.get(0), folder) + "”, " + named(found, folder) + " for “" + shown(other, folder)
                        + "”; lint them one after the other, or name one with --config");
            }
        }
        return ConfigFiles.nearest(folders.get(0), folder, desk);
    }

    private static String named(Optional<Path> file, Path folder) {
        return file.map(each -> shown(each, folder)).orElse("none");
    }

    private static String shown(Path path, Path folder) {
        return path.startsWith(folder) && !path.equals(folder)
                ? folder.relativize(path).toString()
                : path.toString();
    }

    static LintSettings settings(Given given, Call call, Desk desk, ConfigFiles.Loaded loaded)
            throws UsageException, IOException {
        Path folder = call.surroundings().folder();
        LintSettings settings = LintSettings.of(folder, Arguments.paths(given.arguments(), folder))
                .withConfiguration(loaded.configuration(), loaded.root());
        settings = FileOptions.apply(settings, given, call);
        settings = settings.withPlan(new RuleChoice(desk.rules())
                .apply(settings.plan(), given.text("--preset", ""), given.list("--rule"), given.list("--category")));
        if (given.has("--jobs")) {
            settings = settings.withJobs(Arguments.positive("--jobs", given.text("--jobs", "")));
        }
        if (given.has("--max-size")) {
            settings = settings.withLargest(largest(given));
        }
        settings = ArchiveOptions.apply(settings, given, call.surroundings());
        if (given.has("--today")) {
            settings = settings.withToday(Arguments.day("--today", given.text("--today", "")));
        }
        if (given.has("--baseline")) {
            settings = settings.withBaseline(Arguments.path("--baseline", given.text("--baseline", "")));
        }
        if (given.has("--no-baseline")) {
            settings = settings.withoutBaseline();
        }
        return given.arguments().contains(Arguments.STANDARD_INPUT)
                ? settings.withStandardInput(
                        StandardInput.read(call.streams().in(), given.text("--stdin-filename", ""), largest(given)))
                : settings;
    }

    private static long largest(Given given) throws UsageException {
        return given.has("--max-size")
                ? ByteSize.parse("--max-size", given.text("--max-size", ""))
                : LintSettings.DEFAULT_LARGEST;
    }
}
