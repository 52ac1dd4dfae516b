package org.copydesk.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that remembers its lines as Maven would show them. */
final class LogBook extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void info(CharSequence line) {
        lines.add("[INFO] " + line);
    }

    @Override
    public void warn(CharSequence line) {
        lines.add("[WARNING] " + line);
    }

    @Override
    public void error(CharSequence line) {
        lines.add("[ERROR] " + line);
    }
}
