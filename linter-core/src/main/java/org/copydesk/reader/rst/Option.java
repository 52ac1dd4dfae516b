package org.copydesk.reader.rst;

import java.util.Optional;
import org.copydesk.article.Role;
import org.copydesk.reader.FieldNames;
import org.copydesk.text.Span;

/** A field, or an option of a directive: {@code :name: value}. */
record Option(String name, Span key, Span value) {

    /** What it says of a picture; empty if nothing to read. */
    Optional<Role> pictureRole() {
        return switch (name) {
            case "name", "target", "class", "figclass" -> Optional.empty();
            default -> FieldNames.ofPicture(name).role();
        };
    }
}
