package org.copydesk.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.config.ConfigProblem;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.run.ConfigFiles;
import org.copydesk.run.Desk;
import org.copydesk.run.LintResult;
import org.copydesk.run.LintSettings;
import org.copydesk.run.Progress;
import org.jspecify.annotations.Nullable;

/** Lints the module's content and fails the build on findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

    private static final List<String> USUAL_FOLDERS = List.of("src/main/content", "src/site", "content", "docs");

    /** The module's folder: paths in messages are relative to it. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private @Nullable File basedir;

    /** Does nothing at all. */
    @Parameter(property = "copydesk.skip", defaultValue = "false")
    private boolean skip;

    /** Whether findings fail the build; without it they are only logged. */
    @Parameter(property = "copydesk.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /** The level from which findings fail the build: error, warning or info. */
    @Parameter(property = "copydesk.failOn", defaultValue = "error")
    private String failOn = "error";

    /** Folders and files to lint; without them src/main/content, src/site, content and docs, whichever exist. */
    @Parameter(property = "copydesk.sourceDirectories")
    private @Nullable List<File> sourceDirectories;

    /** The configuration file; without it the nearest copydesk.yaml from the module's folder upwards. */
    @Parameter(property = "copydesk.configLocation")
    private @Nullable File configLocation;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        Severity level = Severity.of(failOn)
                .orElseThrow(() ->
                        new MojoExecutionException("failOn is “" + failOn + "”; it must be error, warning or info"));
        Path folder = basedir == null ? Path.of("") : basedir.toPath();
        List<Path> sources = sources(folder);
        if (sources.isEmpty()) {
            getLog().info("Copydesk has nothing to read: none of " + String.join(", ", USUAL_FOLDERS) + " is here");
            return;
        }
        Report report = lint(folder, sources);
        new FindingLog(getLog()).write(report);
        if (!report.failures().isEmpty()) {
            RuleFailure first = report.failures().get(0);
            throw new MojoExecutionException(
                    "Copydesk itself broke: rule " + first.rule() + " on " + first.path() + ": " + first.what());
        }
        if (failOnViolation && report.reaches(level)) {
            throw new MojoFailureException(reason(report, level));
        }
    }

    private Report lint(Path folder, List<Path> sources) throws MojoExecutionException {
        Desk desk = Desk.open();
        ConfigFiles.Loaded loaded = configLocation == null
                ? ConfigFiles.nearest(folder, desk.rules())
                : ConfigFiles.load(configLocation.toPath(), folder, desk.rules());
        if (!loaded.problems().isEmpty()) {
            loaded.problems().stream().map(ConfigProblem::text).forEach(getLog()::error);
            throw new MojoExecutionException("the Copydesk configuration has mistakes; they are listed above");
        }
        LintSettings settings =
                LintSettings.of(folder, sources).withConfiguration(loaded.configuration(), loaded.root());
        try {
            LintResult result = desk.lint(settings, Progress.NONE);
            if (!result.problems().isEmpty()) {
                throw new MojoExecutionException(result.problems().get(0).message());
            }
            return result.report();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("the build was stopped while Copydesk ran", stopped);
        }
    }

    private List<Path> sources(Path folder) {
        List<File> given = Optional.ofNullable(sourceDirectories).orElse(List.of());
        if (!given.isEmpty()) {
            return given.stream().map(File::toPath).toList();
        }
        List<Path> usual = new ArrayList<>();
        for (String name : USUAL_FOLDERS) {
            if (Files.isDirectory(folder.resolve(name))) {
                usual.add(folder.resolve(name));
            }
        }
        return usual;
    }

    private static String reason(Report report, Severity level) {
        Finding worst = report.open().stream()
                .map(ReportedFinding::finding)
                .filter(finding -> finding.severity().isAtLeast(level))
                .findFirst()
                .orElseThrow();
        return "Copydesk found " + report.count(Severity.ERROR) + " errors and " + report.count(Severity.WARNING)
                + " warnings; `copydesk explain " + worst.rule() + "` tells why, and how to silence a rule";
    }
}
