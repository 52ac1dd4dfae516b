package org.copydesk.cli;

import java.util.List;
import org.copydesk.render.RenderSettings;

/**
 * What the reader's terminal can show.
 *
 * @param colour true if output is coloured
 * @param linkBase address of the working folder if the terminal shows links, else empty
 * @param width cells in a line
 */
record Terminal(boolean colour, String linkBase, int width) {

    private static final List<String> LINKING =
            List.of("TERM_PROGRAM", "KITTY_WINDOW_ID", "WT_SESSION", "VTE_VERSION", "KONSOLE_VERSION");
    private static final int WIDEST = 120;

    /**
     * Finds out.
     *
     * @param when auto, always or never
     * @param toTerminal false if the output goes to a file
     */
    static Terminal of(Surroundings surroundings, String when, boolean toTerminal) throws UsageException {
        boolean watched = toTerminal && surroundings.outputIsTerminal();
        boolean colour = switch (Choice.of("--colour", when, List.of("auto", "always", "never"))) {
            case "always" -> true;
            case "never" -> false;
            default -> watched && wantsColour(surroundings);
        };
        String base = watched && colour && LINKING.stream().anyMatch(surroundings::isSet)
                ? surroundings.folder().toAbsolutePath().normalize().toUri().toString()
                : "";
        return new Terminal(colour, base, watched ? width(surroundings) : RenderSettings.DEFAULT_WIDTH);
    }

    /** For a command that writes to the standard output. */
    static RenderSettings settings(Given given, Call call) throws UsageException {
        return of(call.surroundings(), given.text(Syntax.COLOUR.name(), "auto"), true)
                .settings(Version.current());
    }

    RenderSettings settings(String version) {
        return RenderSettings.plain(version)
                .withColour(colour)
                .withLinks(linkBase)
                .withWidth(width);
    }

    private static boolean wantsColour(Surroundings surroundings) {
        return !surroundings.isSet("NO_COLOR")
                && !surroundings.isSet("CI")
                && !surroundings.variable("TERM").equals("dumb");
    }

    /** Long lines are hard to read, so a wide terminal is not filled. */
    private static int width(Surroundings surroundings) {
        String columns = surroundings.variable("COLUMNS");
        boolean number =
                !columns.isEmpty() && columns.length() < 6 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        int told = number ? Integer.parseInt(columns) : 0;
        return told == 0 ? RenderSettings.DEFAULT_WIDTH : Math.min(told, WIDEST);
    }
}
