package org.copydesk.run;

/** Told how far a run is; called from several threads. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void found(int files, long bytes) {}

        @Override
        public void done(String path, long bytes) {}
    };

    /** How many files there are to lint, and their bytes together. */
    void found(int files, long bytes);

    /** A file is done. */
    void done(String path, long bytes);

    /** Something that whoever started the run should know, in a sentence. */
    default void note(String sentence) {}
}
