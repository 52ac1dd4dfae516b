package org.copydesk.maven;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.finding.Report;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.LintResult;
import org.copydesk.run.ReportTarget;
import org.jspecify.annotations.Nullable;

/** What the goals that lint and report have in common. */
abstract class LintingMojo extends ArticlesMojo {

    /**
     * Reports to write: an element for each format, with the name of its file, below target unless it is absolute; without
     * a name it is called copydesk.json and the like. Formats: text, json, jsonl, sarif, github, gitlab, junit, checkstyle,
     * rdjson, csv, html.
     */
    @Parameter
    private @Nullable Map<String, String> reports;

    /** The same for the command line, instead of what the POM says: -Dcopydesk.reports=sarif=copydesk.sarif,json. */
    @Parameter(property = "copydesk.reports")
    private @Nullable List<String> reportList;

    /** Whether findings are logged; without it only their number is. */
    @Parameter(property = "copydesk.printFindings", defaultValue = "true")
    private @Nullable String printFindings;

    /** Whether the build fails if Copydesk itself breaks: a rule, or a report that cannot be written. */
    @Parameter(property = "copydesk.failOnError", defaultValue = "true")
    private @Nullable String failOnError;

    @Override
    void run()
            throws ParameterException, InterruptedException, MojoExecutionException, MojoFailureException, IOException {
        boolean strict = Values.flag("failOnError", failOnError, true);
        boolean printed = Values.flag("printFindings", printFindings, true);
        List<ReportTarget> targets = ReportFiles.of(build().target(), reports, Values.texts(reportList));
        new SiteParameters(build()).check(getLog());
        Optional<LintTask> task = task();
        if (task.isEmpty()) {
            return;
        }
        Verdict verdict = verdict(task.get());
        Report report = lint(task.get());
        FindingLog log = findingLog();
        if (printed) {
            log.write(report);
        }
        log.writeFailures(report);
        Optional<String> broken = deliver(report, targets, task.get());
        tell("Copydesk read " + Counted.of(report.coverage().articlesLinted(), "article") + " and found "
                + Counted.findings(report));
        if (strict && (broken.isPresent() || !report.failures().isEmpty())) {
            throw new MojoExecutionException(broken.orElse("Copydesk itself broke, as is told above; with"
                    + " -Dcopydesk.failOnError=false the build goes on"));
        }
        verdict.on(report);
    }

    /** Says what becomes of findings; made before the run, so that mistakes are told before it. */
    abstract Verdict verdict(LintTask task) throws ParameterException;

    /** What becomes of findings. */
    interface Verdict {

        void on(Report report) throws MojoFailureException;
    }

    private Report lint(LintTask task) throws InterruptedException, MojoExecutionException, ParameterException {
        LintResult result = task.desk().lint(task.settings(), new LogNotes(getLog()));
        refuse(result.problems());
        return result.report();
    }

    private Optional<String> deliver(Report report, List<ReportTarget> targets, LintTask task) {
        RenderSettings look = task.desk().informed(RenderSettings.plain(build().version()));
        try {
            ReportFiles.makeFolders(targets);
            task.desk().deliver(report, targets, Writer.nullWriter(), look);
            return Optional.empty();
        } catch (IOException broken) {
            String sentence = String.valueOf(broken.getMessage());
            getLog().error(sentence);
            return Optional.of(sentence);
        }
    }
}
