package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class SiteParametersTest {

    private static final Path ROOT = Path.of("/site").toAbsolutePath();

    @Test
    void whatOnlyTheSiteHasIsTold() {
        Xpp3Dom site = Builds.element("configuration", "failOn", "warning", "presets", "strict");
        assertThat(warnings(Builds.element("configuration", "presets", "strict"), site))
                .singleElement()
                .asString()
                .startsWith("[WARNING] pom.xml, <reporting>: <failOn> there holds for the site only");
    }

    @Test
    void whatBothHaveIsNot() {
        Xpp3Dom both = Builds.element("configuration", "presets", "strict");
        assertThat(warnings(both, both)).isEmpty();
    }

    private static List<String> warnings(Xpp3Dom check, Xpp3Dom site) {
        ReportPlugin report = new ReportPlugin();
        report.setGroupId("org.copydesk");
        report.setArtifactId("linter-maven-plugin");
        report.setConfiguration(site);
        MavenProject project = Builds.project(ROOT, Builds.plugin(check));
        project.getModel().setReporting(new Reporting());
        project.getModel().getReporting().addPlugin(report);
        LogBook log = new LogBook();
        new SiteParameters(Builds.in(ROOT, project, new Properties())).check(log);
        return log.lines();
    }
}
