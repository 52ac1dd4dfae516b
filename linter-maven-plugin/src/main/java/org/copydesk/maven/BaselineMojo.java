package org.copydesk.maven;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.run.BaselineNote;
import org.copydesk.run.BaselineResult;
import org.copydesk.run.BaselineTask;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the list of findings that are known, so that only new ones count: makes it of what is found now, or brings it up to
 * date. It takes in all modules, once, and is bound to no phase.
 */
@Mojo(name = "baseline", aggregator = true, threadSafe = true, requiresProject = false)
public final class BaselineMojo extends ArticlesMojo {

    private static final List<String> TASKS = List.of("update", "prune", "show");

    /**
     * What to do with the list: update takes out what is mended and puts in what is new, and makes the list if there is
     * none; prune only takes out; show only tells how much is left.
     */
    @Parameter(property = "copydesk.task", defaultValue = "update")
    private @Nullable String task;

    /** Noted with new entries: why they may stay. */
    @Parameter(property = "copydesk.reason")
    private @Nullable String reason;

    /** Noted with new entries: who is to mend them. */
    @Parameter(property = "copydesk.owner")
    private @Nullable String owner;

    /** Noted with new entries: the last day on which they may stay, as 2027-03-31. */
    @Parameter(property = "copydesk.expires")
    private @Nullable String expires;

    @Override
    boolean isOverReactor() {
        return true;
    }

    @Override
    void run() throws ParameterException, InterruptedException, MojoExecutionException, IOException {
        String word = Values.word("task", task == null ? "update" : Values.text(task), TASKS);
        String day = Values.text(expires);
        Optional<LocalDate> last = day.isEmpty() ? Optional.empty() : Optional.of(Values.day("expires", day));
        BaselineNote note = new BaselineNote(Values.text(reason), Values.text(owner), last);
        Optional<LintTask> work = task();
        if (work.isPresent()) {
            BaselineTask kind = BaselineTask.valueOf(word.toUpperCase(Locale.ROOT));
            boolean first = kind == BaselineTask.UPDATE
                    && !Files.exists(work.get().settings().baselineFile());
            tell(
                    kind,
                    work.get()
                            .desk()
                            .baseline(
                                    first ? BaselineTask.CREATE : kind,
                                    note,
                                    work.get().settings(),
                                    new LogNotes(getLog())));
        }
    }

    private void tell(BaselineTask kind, BaselineResult result)
            throws ParameterException, MojoExecutionException, IOException {
        refuse(result.problems());
        if (!result.report().failures().isEmpty()) {
            findingLog().writeFailures(result.report());
            throw new MojoExecutionException("Copydesk itself broke, as is told above; the list was left as it was");
        }
        if (kind == BaselineTask.SHOW) {
            StringWriter table = new StringWriter();
            result.burnDown().write(table);
            table.toString().lines().forEach(getLog()::info);
        } else {
            tell(result.file() + ": " + Counted.of(result.after(), "finding") + " (before: " + result.before() + ")");
        }
    }
}
