package org.copydesk.maven;

import java.io.IOException;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common. */
abstract class CopydeskMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution mojoExecution;

    /** Does nothing at all: reads no file, checks no other parameter. */
    @Parameter(property = "copydesk.skip", defaultValue = "false")
    private boolean skip;

    /** Logs findings and failures only. */
    @Parameter(property = "copydesk.quiet", defaultValue = "false")
    private @Nullable String quiet;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            new UnknownParameters(build()).check(getLog());
            run();
        } catch (ParameterException wrong) {
            throw new MojoExecutionException(told(wrong), wrong);
        } catch (IOException broken) {
            throw new MojoExecutionException("Copydesk could not do its work: " + broken.getMessage(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("the build was stopped while Copydesk ran", stopped);
        }
    }

    /** Does what the goal is for. */
    abstract void run()
            throws ParameterException, IOException, InterruptedException, MojoExecutionException, MojoFailureException;

    /** A mistake with the place where it is to be mended. */
    final String told(ParameterException wrong) {
        return new ParameterPlaces(build()).of(wrong.parameter()) + ": " + wrong.sentence();
    }

    final Build build() {
        return new Build(
                Objects.requireNonNull(session, "session"),
                Objects.requireNonNull(project, "project"),
                Objects.requireNonNull(mojoExecution, "mojoExecution"));
    }

    final boolean isSkipped() {
        return skip;
    }

    /** Tells what is good to know. */
    final void tell(String sentence) throws ParameterException {
        if (!Values.flag("quiet", quiet, false)) {
            getLog().info(sentence);
        }
    }
}
