package org.copydesk.render.text;

import java.nio.charset.StandardCharsets;
import org.copydesk.finding.Location;
import org.copydesk.render.Glyphs;

/** Names of places as they may be shown. */
final class Shown {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Shown() {}

    /**
     * A path that begins a line. Build servers take a line that begins with two colons for a command of theirs, and a
     * path is a stranger's text: one that begins with anything unusual gets {@code ./} before it.
     */
    static String path(String path) {
        char first = path.charAt(0);
        boolean usual =
                Character.isLetterOrDigit(first) || first == '.' || first == '/' || first == '<' || first == '_';
        return Glyphs.visible(usual ? path : "./" + path);
    }

    /** {@code path:line:column}. */
    static String place(Location location) {
        return path(location.source().path()) + ":" + location.start();
    }

    /** A place as seen from another: without its path where that is the same. */
    static String placeFrom(Location location, Location here) {
        return location.source().equals(here.source()) ? location.start().toString() : place(location);
    }

    /** Address of a file below a working folder. */
    static String address(String base, String path) {
        if (base.isEmpty() || path.startsWith("<")) {
            return "";
        }
        StringBuilder address = new StringBuilder(path.startsWith("/") ? "file://" : base);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char unit = (char) (octet & 0xFF);
            if ((unit < 0x80 && Character.isLetterOrDigit(unit)) || "-._~/".indexOf(unit) >= 0) {
                address.append(unit);
            } else {
                address.append('%').append(HEX[unit >> 4]).append(HEX[unit & 0xF]);
            }
        }
        return address.toString();
    }
}
