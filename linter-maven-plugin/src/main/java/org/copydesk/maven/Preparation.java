package org.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.copydesk.config.ConfigProblem;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.FileChoice;
import org.copydesk.run.FolderPatterns;
import org.copydesk.run.LintSettings;

/** Makes a task of what the parameters say and of what lies in the modules' folders. */
final class Preparation {

    private final Build build;
    private final Path folder;
    private final Selection selection;
    private final Log log;

    /** @param folder that paths in parameters and reports begin at */
    Preparation(Build build, Path folder, Selection selection, Log log) {
        this.build = build;
        this.folder = folder;
        this.selection = selection;
        this.log = log;
    }

    /** @return empty if there is nothing to read */
    Optional<LintTask> task(List<ModuleContent> contents) throws ParameterException, MojoExecutionException {
        List<Path> sources = new ArrayList<>();
        List<FolderPatterns> patterns = new ArrayList<>();
        for (ModuleContent content : contents) {
            sources.addAll(content.sources());
            patterns.addAll(content.patterns());
        }
        tellMissing(contents, sources.isEmpty());
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        ConfigFiles.Loaded loaded = configuration(sources, Desk.open());
        Desk desk = loaded.desk();
        return Optional.of(new LintTask(desk, settings(sources, patterns, loaded, desk), loaded.configuration()));
    }

    /**
     * What is named must be there, somewhere. A POM that names it for all its modules may well name what one of them does
     * not have.
     */
    private void tellMissing(List<ModuleContent> contents, boolean nothing) throws ParameterException {
        for (ModuleContent content : contents) {
            for (String missing : content.missing()) {
                String sentence = "there is no “" + missing + "” in " + content.folder();
                if (nothing && (contents.size() > 1 || build.modules().size() == 1)) {
                    throw new ParameterException("sourceDirectories", sentence);
                }
                log.info(sentence);
            }
        }
        if (nothing && contents.stream().allMatch(content -> content.missing().isEmpty())) {
            log.info("Copydesk has nothing to read: there is no " + String.join(", ", ModuleContent.USUAL));
        }
    }

    private LintSettings settings(
            List<Path> sources, List<FolderPatterns> patterns, ConfigFiles.Loaded loaded, Desk desk)
            throws ParameterException {
        LintSettings settings = LintSettings.of(folder, sources)
                .withConfiguration(loaded.configuration(), loaded.root())
                .withPatterns(patterns)
                .withBaselineFolder(build.top())
                .withJobs(build.jobs());
        settings = settings.withPlan(RulePlan.of(settings.plan(), selection, desk.rules()));
        if (!selection.since().isEmpty()) {
            settings = settings.withChoice(new FileChoice.Since(selection.since(), false));
        }
        return selection.baseline().isEmpty()
                ? settings
                : settings.withBaseline(Values.path("baseline", folder, selection.baseline()));
    }

    private ConfigFiles.Loaded configuration(List<Path> sources, Desk desk)
            throws ParameterException, MojoExecutionException {
        ConfigFiles.Loaded loaded = selection.configLocation().isEmpty() ? nearest(sources, desk) : named(desk);
        for (ConfigProblem problem : loaded.problems()) {
            log.error(FindingLog.line(build.pathPrefix(folder), problem.location(), problem.message()));
        }
        if (!loaded.problems().isEmpty()) {
            throw new MojoExecutionException("the configuration of Copydesk has mistakes: "
                    + loaded.problems().size() + ", listed above");
        }
        return loaded;
    }

    private ConfigFiles.Loaded named(Desk desk) throws ParameterException {
        Path file = Values.path("configLocation", folder, selection.configLocation());
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    "configLocation", "there is no file “" + selection.configLocation() + "” in " + folder);
        }
        return ConfigFiles.load(file, folder, desk);
    }

    /** One configuration for all: whoever reads a report must know what its findings are judged by. */
    private ConfigFiles.Loaded nearest(List<Path> sources, Desk desk) throws MojoExecutionException {
        List<Path> folders = new ArrayList<>();
        for (Path source : sources) {
            Path parent = source.getParent();
            folders.add(Files.isDirectory(source) || parent == null ? source : parent);
        }
        Optional<Path> first = ConfigFiles.find(folders.get(0));
        for (Path other : folders) {
            Optional<Path> found = ConfigFiles.find(other);
            if (!found.equals(first)) {
                throw new MojoExecutionException("the folders have different configurations: " + shown(first)
                        + " holds for “" + folders.get(0) + "”, " + shown(found) + " for “" + other
                        + "”; keep one at the root, with overrides by folder, or name one with <configLocation>");
            }
        }
        return ConfigFiles.nearest(folders.get(0), folder, desk);
    }

    private static String shown(Optional<Path> file) {
        return file.map(Path::toString).orElse("none");
    }
}
