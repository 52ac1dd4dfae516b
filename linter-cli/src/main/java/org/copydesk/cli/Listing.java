package org.copydesk.cli;

import java.util.List;

/** How a command that lists something writes it. */
final class Listing {

    private static final List<String> FORMATS = List.of("text", "json");

    static final Option FORMAT = new Option(List.of("--format", "-f"), "FORMAT", "text (default) or json.", FORMATS);

    private Listing() {}

    static boolean isJson(Given given) throws UsageException {
        return Choice.of(FORMAT.name(), given.text(FORMAT.name(), "text"), FORMATS)
                .equals("json");
    }
}
