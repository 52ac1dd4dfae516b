package org.copydesk.render.github;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Report;
import org.copydesk.finding.RuleFailure;
import org.copydesk.finding.Severity;
import org.copydesk.render.Fold;
import org.copydesk.render.RenderSettings;
import org.copydesk.render.Renderer;

/**
 * The report as workflow commands, which show as annotations at their lines. The service shows no more than ten of each
 * level of a step and drops the rest without a word: so the gravest come first, ten of each level at most, and a last
 * notice says what was left out.
 */
public final class GithubRenderer implements Renderer {

    private static final int LIMIT = 10;

    @Override
    public String format() {
        return "github";
    }

    @Override
    public void render(Report report, Writer out, RenderSettings settings) throws IOException {
        List<Fold> folds = Fold.of(report.open());
        List<String> left = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<String> commands = severity == Severity.ERROR ? failures(report) : new ArrayList<>();
            for (Fold fold : folds) {
                if (fold.finding().severity() == severity) {
                    commands.add(WorkflowCommand.of(fold));
                }
            }
            // One notice is kept for the last line.
            int shown = Math.min(commands.size(), severity == Severity.INFO ? LIMIT - 1 : LIMIT);
            for (String command : commands.subList(0, shown)) {
                out.write(command);
            }
            if (shown < commands.size()) {
                left.add((commands.size() - shown) + " of " + commands.size() + " at level " + severity.id());
            }
        }
        if (!left.isEmpty()) {
            out.write(WorkflowCommand.notice(
                    "not everything is shown",
                    "Left out: " + String.join(", ", left) + ". The text and JSON reports have them all."));
        }
    }

    /** Broken rules come first, but leave room for findings. */
    private static List<String> failures(Report report) {
        List<String> commands = new ArrayList<>();
        for (RuleFailure failure : report.failures()) {
            if (commands.size() < LIMIT / 2) {
                commands.add(WorkflowCommand.of(failure));
            }
        }
        return commands;
    }
}
