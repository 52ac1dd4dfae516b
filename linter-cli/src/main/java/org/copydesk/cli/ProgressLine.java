package org.copydesk.cli;

import java.io.PrintStream;
import org.copydesk.run.Progress;

/** A line on the error stream that says how far a run is: in a terminal only, and only if the run takes longer than a second. */
final class ProgressLine implements Progress {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 100_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long next = start + PATIENCE;
    private int files;
    private int done;
    private boolean written;

    private ProgressLine(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    static ProgressLine of(Call call, boolean wanted) {
        boolean terminal =
                call.surroundings().errorIsTerminal() && !call.surroundings().isSet("CI");
        return new ProgressLine(call.streams().err(), wanted && terminal);
    }

    @Override
    public synchronized void found(int count) {
        files = count;
    }

    @Override
    public synchronized void done(String path, long bytes) {
        done++;
        long now = System.nanoTime();
        if (shown && now - next >= 0) {
            next = now + STEP;
            long rate = done * 1_000_000_000L / Math.max(1, now - start);
            err.print(CLEAR + done + " of " + files + " files, " + rate + " a second");
            err.flush();
            written = true;
        }
    }

    /** Takes the line away. */
    synchronized void end() {
        if (written) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
