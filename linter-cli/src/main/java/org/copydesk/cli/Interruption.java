package org.copydesk.cli;

/**
 * Says what a run has done when it is stopped from outside, as by Ctrl-C. The process ends as the system demands; what it
 * has not written, it does not write.
 */
final class Interruption implements AutoCloseable {

    private final Call call;
    private final ProgressLine progress;
    private final Thread hook = new Thread(this::tell, "copydesk-interrupted");

    private Interruption(Call call, ProgressLine progress) {
        this.call = call;
        this.progress = progress;
    }

    /** Watches until it is closed. */
    static Interruption watch(Call call, ProgressLine progress) {
        Interruption watch = new Interruption(call, progress);
        Runtime.getRuntime().addShutdownHook(watch.hook);
        return watch;
    }

    /** What is told. */
    void tell() {
        progress.end();
        call.complain(
                "interrupted: " + progress.summary() + "; no report was written, and older ones are as they were");
        call.streams().err().flush();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The hook runs, or has run: it says all there is to say.
            return;
        }
    }
}
