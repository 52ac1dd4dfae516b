package org.copydesk.proof;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does work in a thread that is given up when it takes too long. */
final class TimeLimit {

    private TimeLimit() {}

    /** The result; empty if it was not there in time. */
    static <T> Optional<T> within(int seconds, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "copydesk-proof");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            thread.interrupt();
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
