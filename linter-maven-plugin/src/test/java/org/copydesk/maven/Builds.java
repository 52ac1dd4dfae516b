package org.copydesk.maven;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Builds of one module, made up. */
final class Builds {

    private Builds() {}

    /** A build that was started in a folder, which holds the module's POM. */
    static Build in(Path folder) {
        return in(folder, project(folder), new Properties());
    }

    @SuppressWarnings("deprecation")
    static Build in(Path started, MavenProject project, Properties typed) {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest()
                .setBaseDirectory(started.toFile())
                .setUserProperties(typed);
        MavenSession session = new MavenSession(null, request, new DefaultMavenExecutionResult(), project);
        Plugin plugin = project.getPlugin("org.copydesk:linter-maven-plugin");
        Plugin named = plugin == null ? plugin(new Xpp3Dom("configuration")) : plugin;
        MojoExecution execution = new MojoExecution(named, "check", "default");
        execution.setConfiguration((Xpp3Dom) named.getConfiguration());
        return new Build(session, project, execution);
    }

    static MavenProject project(Path folder, Plugin... plugins) {
        Model model = new Model();
        model.setBuild(new org.apache.maven.model.Build());
        for (Plugin plugin : plugins) {
            model.getBuild().addPlugin(plugin);
        }
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }

    static Plugin plugin(Xpp3Dom configuration) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.copydesk");
        plugin.setArtifactId("linter-maven-plugin");
        plugin.setVersion("9.9");
        plugin.setConfiguration(configuration);
        return plugin;
    }

    /** An element with elements of texts: {@code element("configuration", "failOn", "error")}. */
    static Xpp3Dom element(String name, String... namesAndTexts) {
        Xpp3Dom element = new Xpp3Dom(name);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Xpp3Dom child = new Xpp3Dom(namesAndTexts[i]);
            child.setValue(namesAndTexts[i + 1]);
            element.addChild(child);
        }
        return element;
    }
}
