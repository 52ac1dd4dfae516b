package org.copydesk.render.sarif;

import java.io.IOException;
import org.copydesk.finding.Location;
import org.copydesk.render.FileAddress;
import org.copydesk.render.JsonText;

/** Files and regions of them. */
final class SarifPlaces {

    private final JsonText json;

    SarifPlaces(JsonText json) {
        this.json = json;
    }

    /** The member that names a file. */
    void artifact(String path) throws IOException {
        json.start("artifactLocation");
        json.text("uri", FileAddress.of("", path));
        json.end();
    }

    /** The member that holds a place with what stands there. */
    void physical(Location location) throws IOException {
        json.start("physicalLocation");
        artifact(location.source().path());
        json.start("region");
        range(location);
        boolean whole = location.excerpt().length() == location.span().length();
        if (whole && !location.span().isEmpty()) {
            json.start("snippet");
            json.text("text", location.excerpt());
            json.end();
        }
        json.end();
        json.end();
    }

    /** The members of a region; what is empty is a place between two characters. */
    void range(Location location) throws IOException {
        json.number("startLine", location.start().line());
        json.number("startColumn", location.start().column());
        json.number("endLine", location.end().line());
        json.number("endColumn", location.end().column());
    }
}
