package org.copydesk.run;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.config.LintPlan;

/**
 * What somebody wants to know of a configuration.
 *
 * @param folder the working folder
 * @param file for which values are to hold; empty for files of which no override speaks
 * @param plan the configuration's, changed by the command line
 * @param presetIsTyped true if the command line names the preset
 * @param all true if rules that are off are wanted too
 */
public record Enquiry(Path folder, Optional<Path> file, LintPlan plan, boolean presetIsTyped, boolean all) {

    public Enquiry {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(plan, "plan");
    }
}
