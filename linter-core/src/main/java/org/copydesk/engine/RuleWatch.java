package org.copydesk.engine;

/** Told when each rule starts and ends its look at an article; called from several threads. It has the clock. */
public interface RuleWatch {

    /** Nobody wants to know, and nothing is measured. */
    RuleWatch NONE = new RuleWatch() {
        @Override
        public long start() {
            return 0;
        }

        @Override
        public void stop(String rule, long start) {}
    };

    /** A rule starts; the answer is handed back at its end. */
    long start();

    /** A rule has ended. */
    void stop(String rule, long start);
}
