package org.copydesk.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.run.UsageProblem;
import org.jspecify.annotations.Nullable;

/** What the goals that read articles have in common: which articles, by which rules. */
abstract class ArticlesMojo extends CopydeskMojo {

    /**
     * Folders and files to lint, from the module's folder. Default: src/main/content, src/site, content and docs, whichever
     * exist. A module that has none of them has nothing to read.
     */
    @Parameter(property = "copydesk.sourceDirectories")
    private @Nullable List<String> sourceDirectories;

    /** Lints only files of these patterns, which begin at each source directory: news/**, **&#47;*.md. Default: all. */
    @Parameter(property = "copydesk.includes")
    private @Nullable List<String> includes;

    /** Leaves out files and folders of these patterns, which begin at each source directory. */
    @Parameter(property = "copydesk.excludes")
    private @Nullable List<String> excludes;

    /** The configuration. Default: the nearest copydesk.yaml, upwards to the root of the repository. */
    @Parameter(property = "copydesk.configLocation")
    private @Nullable String configLocation;

    /**
     * The list of known findings, which do not count. Default: copydesk-baseline.json beside the configuration, or without
     * one beside the topmost POM, if it is there.
     */
    @Parameter(property = "copydesk.baseline")
    private @Nullable String baseline;

    /** Which rules are on: recommended, strict, preview, all or none; of several the widest. Default: as configured. */
    @Parameter(property = "copydesk.presets")
    private @Nullable List<String> presets;

    /** Runs only these rules. Default: all that are on. */
    @Parameter(property = "copydesk.rules")
    private @Nullable List<String> rules;

    /**
     * Lints only files that differ from the commit at which this branch left the one that is named here, and files that
     * Git does not track yet.
     */
    @Parameter(property = "copydesk.since")
    private @Nullable String since;

    /** True for a goal that takes in all modules of the build. */
    boolean isOverReactor() {
        return false;
    }

    final Selection selection() {
        return new Selection(
                Values.texts(sourceDirectories),
                Values.patterns(includes),
                Values.patterns(excludes),
                Values.text(configLocation),
                Values.text(baseline),
                Values.texts(presets),
                Values.texts(rules),
                Values.text(since));
    }

    /** Fails if the task could not be done as it was given. */
    final void refuse(List<UsageProblem> problems) throws ParameterException, MojoExecutionException {
        if (problems.isEmpty()) {
            return;
        }
        String sentence = MavenWords.of(problems.get(0).message(), build());
        if (!Values.text(since).isEmpty()) {
            throw new ParameterException("since", sentence);
        }
        throw new MojoExecutionException(sentence);
    }

    /** What is to be done; empty if there is nothing to read. */
    final Optional<LintTask> task() throws ParameterException, MojoExecutionException {
        return new Preparation(build(), folder(), selection(), getLog()).task(contents());
    }

    /** The folder that paths in parameters and reports begin at. */
    final Path folder() {
        return isOverReactor() ? build().started() : build().folder();
    }

    /** A log of findings whose paths begin where Maven was started. */
    final FindingLog findingLog() {
        return new FindingLog(getLog(), build().pathPrefix(folder()));
    }

    /** The articles that the goal takes in, module by module. */
    final List<ModuleContent> contents() throws ParameterException {
        Build build = build();
        return isOverReactor()
                ? new ReactorContent(build, selection()).modules()
                : List.of(ModuleContent.of(build.folder(), selection()));
    }
}
