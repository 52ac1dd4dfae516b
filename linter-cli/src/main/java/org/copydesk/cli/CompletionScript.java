package org.copydesk.cli;

/** Completion of the command for one shell. */
interface CompletionScript {

    /** The script, to be read by the shell at its start. */
    String of(CommandModel model);
}
