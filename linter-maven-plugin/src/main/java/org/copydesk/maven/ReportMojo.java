package org.copydesk.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.copydesk.finding.Report;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.LintResult;
import org.copydesk.run.ReportTarget;
import org.jspecify.annotations.Nullable;

/**
 * A page of the Maven site with the findings in the module's articles, by rule and by file. Called by itself it writes a
 * page of its own, copydesk.html. Findings never fail the build.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true, requiresProject = false)
public class ReportMojo extends ArticlesMojo implements MavenReport {

    /** Where the page goes if the goal is called by itself; in a site, the site says. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}")
    private @Nullable File outputDirectory;

    @Override
    final void run() throws ParameterException, InterruptedException, MojoExecutionException, IOException {
        Optional<LintTask> task = isHere() ? task() : Optional.empty();
        if (task.isEmpty()) {
            return;
        }
        Report report = lint(task.get());
        List<ReportTarget> page = List.of(ReportTarget.file("html", pageFolder().resolve(getOutputName() + ".html")));
        ReportFiles.makeFolders(page);
        RenderSettings look = task.get().desk().informed(RenderSettings.plain(build().version()));
        task.get().desk().deliver(report, page, Writer.nullWriter(), look);
        tell("Copydesk found " + Counted.findings(report) + ": "
                + page.get(0).file().orElseThrow());
    }

    /** True where the page is to be made. */
    boolean isHere() {
        return true;
    }

    private Path pageFolder() {
        boolean known = outputDirectory != null && !outputDirectory.getPath().contains("${");
        return known && outputDirectory != null
                ? outputDirectory.toPath()
                : build().target().resolve("site");
    }

    private Report lint(LintTask task) throws InterruptedException, ParameterException, MojoExecutionException {
        LintResult result = task.desk().lint(task.settings(), new LogNotes(getLog()));
        refuse(result.problems());
        return result.report();
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && isHere() && mayHaveSomethingToRead();
    }

    /** True also where a parameter is wrong: then the page is what fails, with the reason. */
    private boolean mayHaveSomethingToRead() {
        try {
            return contents().stream()
                    .anyMatch(content ->
                            !content.sources().isEmpty() || !content.missing().isEmpty());
        } catch (ParameterException wrong) {
            return true;
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            Optional<LintTask> task = task();
            if (task.isPresent()) {
                new FindingsPage(sink, lint(task.get())).write();
            }
        } catch (ParameterException wrong) {
            throw failed(told(wrong), wrong);
        } catch (MojoExecutionException wrong) {
            throw failed(String.valueOf(wrong.getMessage()), wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed("the build was stopped while Copydesk ran", stopped);
        }
    }

    private static MavenReportException failed(String sentence, Exception cause) {
        return new MavenReportException(sentence, cause);
    }

    /** Deprecated in favour of one that older site plugins do not ask for. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return "copydesk";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Copydesk";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What a copy editor finds in the articles: by rule, and file by file.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }

    @Override
    public @Nullable File getReportOutputDirectory() {
        return outputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
