package org.copydesk.cli;

import java.io.IOException;

/** A subcommand. Immutable. */
interface Command {

    Syntax syntax();

    ExitStatus run(Given given, Call call) throws UsageException, IOException, InterruptedException;
}
