package org.copydesk.system;

import java.lang.reflect.Field;
import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** A goal of the build plugin, called as Maven calls it: parameters are set by name, then it runs. */
final class Goal {

    private final AbstractMojo mojo;

    /** A goal in a module whose results go to its folder {@code target}. */
    @SuppressWarnings("deprecation")
    Goal(AbstractMojo mojo, Path module) {
        this.mojo = mojo;
        mojo.setLog(new Silence());
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(module.resolve("target").toString());
        MavenProject project = new MavenProject(model);
        project.setFile(module.resolve("pom.xml").toFile());
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.copydesk");
        plugin.setArtifactId("linter-maven-plugin");
        plugin.setVersion("development");
        set("project", project);
        set("mojoExecution", new MojoExecution(plugin, "lint", "default"));
        set(
                "session",
                new MavenSession(
                        null,
                        new DefaultMavenExecutionRequest().setBaseDirectory(module.toFile()),
                        new DefaultMavenExecutionResult(),
                        project));
    }

    Goal set(String parameter, Object value) {
        try {
            Field field = field(parameter);
            field.setAccessible(true);
            field.set(mojo, value);
            return this;
        } catch (IllegalAccessException | NoSuchFieldException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Field field(String name) throws NoSuchFieldException {
        for (Class<?> type = mojo.getClass(); type != AbstractMojo.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    void run() throws MojoExecutionException, MojoFailureException {
        mojo.execute();
    }

    private static final class Silence extends SystemStreamLog {

        @Override
        public void info(CharSequence line) {}

        @Override
        public void warn(CharSequence line) {}

        @Override
        public void error(CharSequence line) {}
    }
}
