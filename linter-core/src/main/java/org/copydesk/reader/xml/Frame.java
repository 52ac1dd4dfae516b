package org.copydesk.reader.xml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands around the records of a document and holds for all of them. */
final class Frame {

    private final Map<String, String> authors = new LinkedHashMap<>();
    private String language = "";
    private String outlet = "";

    void take(TextWindow.Piece piece, XmlElement element) {
        switch (element.name()) {
            case "language", "dc:language" -> language = Record.text(piece, element);
            case "title" -> outlet = Record.text(piece, element);
            case "wp:author" -> author(piece, element);
            default -> {}
        }
    }

    private void author(TextWindow.Piece piece, XmlElement element) {
        String login = element.child("wp:author_login")
                .map(each -> Record.text(piece, each))
                .orElse("");
        String name = element.child("wp:author_display_name")
                .map(each -> Record.text(piece, each))
                .orElse("");
        if (!login.isEmpty() && !name.isEmpty()) {
            authors.put(login.toLowerCase(Locale.ROOT), name);
        }
    }

    /** The name that readers see in place of a log-in name. */
    Optional<String> author(String login) {
        return Optional.ofNullable(authors.get(login.toLowerCase(Locale.ROOT)));
    }

    String language() {
        return language;
    }

    String outlet() {
        return outlet;
    }
}
