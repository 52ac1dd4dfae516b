package org.copydesk.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The threads of a run. They take files; a file of many articles may hand articles on to threads that have nothing to
 * do. What waits is bounded, so a run takes no more memory for more files.
 */
final class Crew {

    private static final int WAITING = 4;

    private final int jobs;
    private final ExecutorService threads;
    private final Semaphore room;

    Crew(int jobs) {
        this.jobs = jobs;
        this.threads = Executors.newFixedThreadPool(jobs);
        this.room = new Semaphore(jobs * WAITING);
    }

    /** Does a task on some thread, as soon as there is room for it. */
    void give(Runnable task) throws InterruptedException {
        if (jobs == 1) {
            task.run();
            return;
        }
        room.acquire();
        execute(task);
    }

    /** Does a part of a task on another thread, or here and now if there is no room. */
    void share(Runnable part) {
        if (jobs > 1 && room.tryAcquire()) {
            execute(part);
        } else {
            part.run();
        }
    }

    private void execute(Runnable task) {
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                room.release();
            }
        });
    }

    /** Waits until all is done. */
    void finish() throws InterruptedException {
        try {
            // A task that may still hand on parts holds a place.
            room.acquire(jobs * WAITING);
        } finally {
            threads.shutdown();
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }
}
