package org.copydesk.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lints the articles of all modules together, once, at the root of the build: tells all findings before it fails, and
 * compares articles across modules. What the POMs of modules say of their folders, patterns and skip holds.
 */
@Mojo(
        name = "aggregate",
        defaultPhase = LifecyclePhase.VERIFY,
        aggregator = true,
        threadSafe = true,
        requiresProject = false)
public final class AggregateMojo extends CheckMojo {

    @Override
    boolean isOverReactor() {
        return true;
    }

    @Override
    void run()
            throws ParameterException, InterruptedException, MojoExecutionException, MojoFailureException, IOException {
        if (build().isAtRoot()) {
            super.run();
        }
    }
}
