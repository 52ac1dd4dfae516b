package org.copydesk.render.text;

import org.copydesk.finding.Location;
import org.copydesk.render.FileAddress;
import org.copydesk.render.Glyphs;

/** Names of places as they may be shown. */
final class Shown {

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
        return path(location.source().toString()) + ":" + location.start();
    }

    /** A place as seen from another: without its path where that is the same. */
    static String placeFrom(Location location, Location here) {
        return location.source().equals(here.source()) ? location.start().toString() : place(location);
    }

    /** Address of a file below a working folder; empty if there is none. */
    static String address(String base, String path) {
        return base.isEmpty() || path.startsWith("<") ? "" : FileAddress.of(base, path);
    }
}
