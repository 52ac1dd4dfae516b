package org.copydesk.cli;

/** What the process tells its caller. A contract. */
enum ExitStatus {
    /** Nothing at or over the level that fails. */
    CLEAN(0),
    /** Findings at or over that level. */
    FINDINGS(1),
    /** A mistake in the call or in the configuration; nothing was linted. */
    USAGE(2),
    /** A rule, a reader or Copydesk itself broke. */
    BROKEN(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
