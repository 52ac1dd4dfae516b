package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ParameterPlacesTest {

    private static final Path ROOT = Path.of("/site").toAbsolutePath();

    @Test
    void aValueInThePomHasItsFileAndLine() {
        Plugin plugin = Builds.plugin(Builds.element("configuration", "failOn", "eror"));
        InputSource source = new InputSource();
        source.setLocation(ROOT.resolve("news/pom.xml").toString());
        plugin.setLocation("configuration", new InputLocation(31, 9, source));
        assertThat(place(plugin, new Properties(), "failOn"))
                .isEqualTo(Path.of("news", "pom.xml") + ":31, <configuration><failOn>");
    }

    @Test
    void withoutALineThePomAloneIsNamed() {
        assertThat(place(Builds.plugin(Builds.element("configuration", "failOn", "eror")), new Properties(), "failOn"))
                .isEqualTo("pom.xml, <configuration><failOn>");
    }

    @Test
    void aPropertyIsNamedWhereItWasSet() {
        Xpp3Dom expressions = Builds.element("configuration", "failOn", "${copydesk.failOn}");
        Properties typed = new Properties();
        typed.setProperty("copydesk.failOn", "eror");
        assertThat(place(Builds.plugin(expressions), typed, "failOn")).isEqualTo("-Dcopydesk.failOn");

        MavenProject project = Builds.project(ROOT, Builds.plugin(expressions));
        project.getProperties().setProperty("copydesk.failOn", "eror");
        assertThat(new ParameterPlaces(Builds.in(ROOT, project, new Properties())).of("failOn"))
                .isEqualTo("pom.xml, <properties><copydesk.failOn>");
    }

    private static String place(Plugin plugin, Properties typed, String parameter) {
        return new ParameterPlaces(Builds.in(ROOT, Builds.project(ROOT, plugin), typed)).of(parameter);
    }
}
