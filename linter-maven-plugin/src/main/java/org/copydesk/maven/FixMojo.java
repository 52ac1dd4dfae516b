package org.copydesk.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.render.Glyphs;
import org.copydesk.run.FixResult;
import org.copydesk.run.FixSettings;
import org.jspecify.annotations.Nullable;

/** Mends what can be mended safely in the module's articles, and logs what is left. It is bound to no phase. */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends ArticlesMojo {

    /** Mends also what is only suggested: read the changes, for they may alter the sense. */
    @Parameter(property = "copydesk.suggested", defaultValue = "false")
    private @Nullable String suggested;

    /** Changes nothing, and logs as a patch what would be changed. */
    @Parameter(property = "copydesk.dryRun", defaultValue = "false")
    private @Nullable String dryRun;

    /** Lets files be changed of which Git does not have the present text. */
    @Parameter(property = "copydesk.allowDirty", defaultValue = "false")
    private @Nullable String allowDirty;

    @Override
    void run() throws ParameterException, InterruptedException, MojoExecutionException {
        FixSettings fixing = new FixSettings(
                Values.flag("suggested", suggested, false),
                Values.flag("dryRun", dryRun, false),
                Values.flag("allowDirty", allowDirty, false));
        Optional<LintTask> task = task();
        if (task.isPresent()) {
            tell(task.get().desk().fix(task.get().settings(), fixing, new LogNotes(getLog())), fixing.pretended());
        }
    }

    private void tell(FixResult result, boolean pretended) throws ParameterException, MojoExecutionException {
        refuse(result.lint().problems());
        result.patch().lines().map(Glyphs::visible).forEach(getLog()::info);
        result.left().forEach(getLog()::warn);
        if (!pretended) {
            findingLog().write(result.lint().report());
        }
        tell(Counted.of(result.fixes(), "finding") + (pretended ? " would be mended" : " mended") + " in "
                + Counted.of(result.files().size(), "file"));
    }
}
