package org.copydesk.render;

import org.copydesk.finding.Severity;

/** Writes text in colour, or plainly where the terminal shows none. What is painted must be visible text already. */
public final class Ink {

    /** What a colour stands for. */
    public enum Tone {
        ERROR("1;31"),
        WARNING("1;33"),
        INFO("1;36"),
        GOOD("32"),
        /** A file's name, a heading. */
        TITLE("1"),
        /** A name that can be typed: a rule, a command, an option. */
        NAME("36"),
        /** What may be overlooked. */
        FAINT("2");

        private final String code;

        Tone(String code) {
            this.code = code;
        }

        public static Tone of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case INFO -> INFO;
            };
        }
    }

    private static final char ESCAPE = '\u001B';

    private final boolean colour;

    public Ink(boolean colour) {
        this.colour = colour;
    }

    public String paint(Tone tone, String text) {
        return colour && !text.isEmpty() ? ESCAPE + "[" + tone.code + "m" + text + ESCAPE + "[0m" : text;
    }

    /** The text as a link, if there is an address. */
    public String link(String address, String text) {
        return address.isEmpty()
                ? text
                : ESCAPE + "]8;;" + address + ESCAPE + "\\" + text + ESCAPE + "]8;;" + ESCAPE + "\\";
    }
}
