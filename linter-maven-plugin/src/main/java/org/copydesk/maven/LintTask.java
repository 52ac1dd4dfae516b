package org.copydesk.maven;

import java.util.Objects;
import org.copydesk.config.Configuration;
import org.copydesk.run.Desk;
import org.copydesk.run.LintSettings;

/**
 * What a goal is to lint, and how.
 *
 * @param configuration of the articles, for what the settings do not hold
 */
record LintTask(Desk desk, LintSettings settings, Configuration configuration) {

    LintTask {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(configuration, "configuration");
    }
}
