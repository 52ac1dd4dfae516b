package org.copydesk.cli;

import java.io.IOException;

/** {@code copydesk man}: the manual page. */
final class ManCommand implements Command {

    private static final String FOOTER = """
        Examples:
          copydesk man > /usr/local/share/man/man1/copydesk.1
          copydesk man | man -l -
        """;

    @Override
    public Syntax syntax() {
        return Syntax.of("man", "")
                .about("Writes the manual page copydesk(1), with all commands and options, for man and its kin.")
                .footer(FOOTER)
                .atMost(0)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws IOException {
        call.show(writer -> writer.write(ManualPage.of(Copydesk.model(), Version.current())));
        return ExitStatus.CLEAN;
    }
}
