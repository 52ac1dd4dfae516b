package org.copydesk.maven;

import org.apache.maven.plugin.logging.Log;
import org.copydesk.run.Progress;

/** Passes on to Maven's log what whoever started the run should know; how far it is would only fill the log. */
record LogNotes(Log log) implements Progress {

    @Override
    public void found(int files, long bytes) {}

    @Override
    public void done(String path, long bytes) {}

    @Override
    public void note(String sentence) {
        log.warn(sentence);
    }
}
