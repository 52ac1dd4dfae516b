package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class BuildTest {

    private static final Path ROOT = Path.of("/site").toAbsolutePath();

    @Test
    void theTopIsTheSameForAModuleAloneAndAmongOthers() {
        MavenProject module = Builds.project(ROOT.resolve("news"));
        module.setParent(Builds.project(ROOT));
        assertThat(Builds.in(ROOT, module, new Properties()).top()).isEqualTo(ROOT);
        assertThat(Builds.in(ROOT.resolve("news"), module, new Properties()).top())
                .isEqualTo(ROOT);
        assertThat(Builds.in(ROOT.resolve("news")).top()).isEqualTo(ROOT.resolve("news"));
    }

    @Test
    void pathsInTheLogBeginWhereMavenWasStarted() {
        assertThat(Builds.in(ROOT).pathPrefix(ROOT.resolve("news"))).isEqualTo("news/");
        assertThat(Builds.in(ROOT).pathPrefix(ROOT)).isEmpty();
    }

    @Test
    void aShortNameIsAdvisedOnlyWhereMavenKnowsIt() {
        assertThat(Builds.in(ROOT).command("explain")).isEqualTo("mvn org.copydesk:linter-maven-plugin:9.9:explain");
        MavenProject named = Builds.project(ROOT, Builds.plugin(new Xpp3Dom("configuration")));
        assertThat(Builds.in(ROOT, named, new Properties()).command("explain")).isEqualTo("mvn copydesk:explain");
    }
}
