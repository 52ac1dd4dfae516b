package org.copydesk.cli;

import java.io.PrintStream;
import org.copydesk.run.Progress;

/** A line on the error stream that says how far a run is: in a terminal only, and only if the run takes longer than a second. */
final class ProgressLine implements Progress {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long STEP = 100_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final Call call;
    private final PrintStream err;
    private final boolean wanted;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long next = start + PATIENCE;
    private int files;
    private int done;
    private long bytes;
    private long bytesDone;
    private boolean written;

    private ProgressLine(Call call, boolean wanted, boolean shown) {
        this.call = call;
        this.err = call.streams().err();
        this.wanted = wanted;
        this.shown = shown;
    }

    static ProgressLine of(Call call, boolean wanted) {
        boolean terminal =
                call.surroundings().errorIsTerminal() && !call.surroundings().isSet("CI");
        return new ProgressLine(call, wanted, wanted && terminal);
    }

    @Override
    public synchronized void found(int count, long size) {
        files = count;
        bytes = size;
    }

    @Override
    public synchronized void done(String path, long size) {
        done++;
        bytesDone += size;
        long now = System.nanoTime();
        if (shown && now - next >= 0) {
            next = now + STEP;
            err.print(CLEAR + line(now - start));
            err.flush();
            written = true;
        }
    }

    @Override
    public synchronized void note(String sentence) {
        if (wanted) {
            end();
            call.complain(sentence);
        }
    }

    /** @param nanos since the start, more than 0 */
    private String line(long nanos) {
        double seconds = nanos / 1e9;
        long rate = Math.round(done / seconds);
        // By bytes: files differ in size far more than bytes do in the time that they take.
        long left = bytesDone == 0 ? 0 : Math.round(seconds * (bytes - bytesDone) / bytesDone);
        return done + " of " + files + " files, " + rate + " a second" + (left < 1 ? "" : ", " + time(left) + " left");
    }

    private static String time(long seconds) {
        return seconds < 100 ? seconds + " s" : (seconds + 30) / 60 + " min";
    }

    /** How far the run is. */
    synchronized String summary() {
        return done + " of " + files + " files were read";
    }

    /** Takes the line away. */
    synchronized void end() {
        if (written) {
            err.print(CLEAR);
            err.flush();
            written = false;
        }
    }
}
