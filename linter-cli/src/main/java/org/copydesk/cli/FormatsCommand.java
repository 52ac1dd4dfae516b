package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.render.RenderSettings;
import org.copydesk.run.Desk;

/** {@code copydesk formats}: what is read. */
final class FormatsCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("formats", "[OPTION…]")
                .about("Lists the formats that are read: the endings of their files, how they are told, and how to"
                        + " silence a rule in them.")
                .add(Listing.FORMAT)
                .add(Syntax.COLOUR)
                .atMost(0)
                .build();
    }

    @Override
    public ExitStatus run(Given given, Call call) throws UsageException, IOException {
        Desk desk = Desk.open();
        boolean json = Listing.isJson(given);
        RenderSettings look = Terminal.settings(given, call);
        call.show(writer -> {
            if (json) {
                desk.writeFormatsAsJson(writer);
            } else {
                desk.writeFormats(writer, look);
            }
        });
        return ExitStatus.CLEAN;
    }
}
