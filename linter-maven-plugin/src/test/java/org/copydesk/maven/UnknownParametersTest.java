package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class UnknownParametersTest {

    private static final Path ROOT = Path.of("/site").toAbsolutePath();

    private final LogBook log = new LogBook();

    @Test
    void aParameterOfThePomThatNoGoalHasIsAMistake() throws Exception {
        assertThatThrownBy(() -> unknown(Builds.element("configuration", "failon", "error"), new Properties()))
                .hasMessage("there is no such parameter; did you mean failOn?");
        unknown(Builds.element("configuration", "failOn", "error"), new Properties());
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aPropertyThatNoGoalHasIsTold() throws Exception {
        Properties typed = new Properties();
        typed.setProperty("copydesk.failon", "error");
        typed.setProperty("copydesk.version", "1");
        typed.setProperty("other.failon", "1");
        unknown(new Xpp3Dom("configuration"), typed);
        assertThat(log.lines())
                .containsExactly("[WARNING] -Dcopydesk.failon is no parameter of Copydesk; did you mean"
                        + " -Dcopydesk.failOn?");
    }

    private void unknown(Xpp3Dom configuration, Properties typed)
            throws ParameterException, DuplicateParameterException, DuplicateMojoDescriptorException {
        Parameter parameter = new Parameter();
        parameter.setName("failOn");
        parameter.setEditable(true);
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal("check");
        goal.addParameter(parameter);
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("org.copydesk");
        plugin.setArtifactId("linter-maven-plugin");
        plugin.setPlugin(Builds.plugin(configuration));
        goal.setPluginDescriptor(plugin);
        plugin.addMojo(goal);
        Build build = Builds.in(ROOT, Builds.project(ROOT, Builds.plugin(configuration)), typed);
        build.execution().setMojoDescriptor(goal);
        new UnknownParameters(build).check(log);
    }
}
