package org.copydesk.run;

/** What to do with a baseline. */
public enum BaselineTask {
    /** Make one of all that is found now. */
    CREATE,
    /** Take out what is no longer there, and put in what is new. */
    UPDATE,
    /** Take out what is no longer there. */
    PRUNE,
    /** Change nothing. */
    SHOW
}
