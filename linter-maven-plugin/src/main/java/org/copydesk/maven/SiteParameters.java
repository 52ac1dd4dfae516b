package org.copydesk.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Parameters in the part of the POM that is for the site. They do not hold for a check, which many have learnt too late. */
final class SiteParameters {

    private final Build build;

    SiteParameters(Build build) {
        this.build = build;
    }

    /** Warns of those that the check does not have. */
    void check(Log log) {
        Reporting reporting = build.project().getModel().getReporting();
        for (ReportPlugin plugin : reporting == null ? List.<ReportPlugin>of() : reporting.getPlugins()) {
            if (plugin.getKey().equals(build.key()) && plugin.getConfiguration() instanceof Xpp3Dom site) {
                warn(site, log);
            }
        }
    }

    private void warn(Xpp3Dom site, Log log) {
        List<String> lost = new ArrayList<>();
        for (Xpp3Dom parameter : site.getChildren()) {
            if (!new ParameterPlaces(build).isInPom(parameter.getName())) {
                lost.add("<" + parameter.getName() + ">");
            }
        }
        if (!lost.isEmpty()) {
            log.warn("pom.xml, <reporting>: " + String.join(", ", lost) + " there holds for the site only;"
                    + " for this goal set it in <build>");
        }
    }
}
