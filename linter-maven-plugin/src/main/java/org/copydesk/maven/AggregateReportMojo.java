package org.copydesk.maven;

import java.util.Locale;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** The page of findings for all modules together, at the root of the build only. */
@Mojo(
        name = "aggregate-report",
        defaultPhase = LifecyclePhase.SITE,
        aggregator = true,
        threadSafe = true,
        requiresProject = false)
public final class AggregateReportMojo extends ReportMojo {

    @Override
    boolean isOverReactor() {
        return true;
    }

    @Override
    boolean isHere() {
        return build().isAtRoot();
    }

    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return "copydesk-aggregate";
    }

    @Override
    public String getName(Locale locale) {
        return "Copydesk, all modules";
    }
}
