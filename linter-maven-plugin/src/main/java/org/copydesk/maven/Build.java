package org.copydesk.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The build that a goal runs in. */
record Build(MavenSession session, MavenProject project, MojoExecution execution) {

    Build {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(execution, "execution");
    }

    /** The module's folder; where Maven was started if there is no POM. Paths in reports are relative to it. */
    Path folder() {
        return folder(project);
    }

    /** A module's folder. */
    Path folder(MavenProject module) {
        File basedir = module.getBasedir();
        return basedir == null ? started() : basedir.toPath().toAbsolutePath().normalize();
    }

    /** Where Maven was started. */
    Path started() {
        return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    }

    /** What to set before a path from a folder, so that it begins where Maven was started. */
    String pathPrefix(Path folder) {
        String prefix = (folder.startsWith(started()) ? started().relativize(folder) : folder).toString();
        return prefix.isEmpty() ? "" : prefix.replace(File.separatorChar, '/') + "/";
    }

    /** Where the module's results go. */
    Path target() {
        String directory =
                project.getBuild() == null ? null : project.getBuild().getDirectory();
        // Without a POM Maven leaves the expression for the module's folder as it is.
        boolean known = directory != null && !directory.contains("${");
        return folder().resolve(known ? directory : "target").normalize();
    }

    /** The modules that this build takes in, in its order. */
    List<MavenProject> modules() {
        List<MavenProject> modules = session.getProjects();
        return modules == null || modules.isEmpty() ? List.of(project) : List.copyOf(modules);
    }

    /**
     * True where a goal for the whole build runs, and in no other module: at the root, or in the first module if only some
     * are built.
     */
    boolean isAtRoot() {
        boolean withRoot = modules().stream().anyMatch(MavenProject::isExecutionRoot);
        return withRoot ? project.isExecutionRoot() : project.equals(modules().get(0));
    }

    /**
     * The folder of the topmost POM above a module, whether the module is built alone or with the others: what modules
     * share lies there.
     */
    Path top() {
        Path folder = folder();
        Path top = folder.startsWith(started()) ? started() : folder;
        for (MavenProject at = project; at != null; at = at.getParent()) {
            File basedir = at.getBasedir();
            Path above =
                    basedir == null ? folder : basedir.toPath().toAbsolutePath().normalize();
            if (top.startsWith(above)) {
                top = above;
            }
        }
        return top;
    }

    /** Threads to lint with, so that modules that are built at once share the machine. */
    int jobs() {
        int modules = session.getRequest() == null
                ? 1
                : Math.max(1, session.getRequest().getDegreeOfConcurrency());
        return Math.max(1, Runtime.getRuntime().availableProcessors() / modules);
    }

    String version() {
        return Objects.requireNonNullElse(execution.getVersion(), "development");
    }

    /** What to type for another goal: its short name works only where the POM names the plugin. */
    String command(String goal) {
        String prefix = isInPom() ? "copydesk" : key() + ":" + version();
        return "mvn " + prefix + ":" + goal;
    }

    private boolean isInPom() {
        List<Plugin> plugins = new ArrayList<>(project.getBuildPlugins());
        if (project.getPluginManagement() != null) {
            plugins.addAll(project.getPluginManagement().getPlugins());
        }
        return plugins.stream().anyMatch(plugin -> plugin.getKey().equals(key()));
    }

    /** The plugin's name. */
    String key() {
        return Plugin.constructKey(execution.getGroupId(), execution.getArtifactId());
    }
}
