package org.copydesk.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The same article in another format. Only simple articles have editions: those that hold nothing that a format could
 * not say, nor would say otherwise.
 */
enum Edition {
    PLAIN_TEXT("text") {
        @Override
        boolean holds(Galley galley) {
            return galley.pieces().stream().allMatch(piece -> piece.kind() == Galley.Kind.PARAGRAPH);
        }

        @Override
        void set(Galley galley, Setting setting) {
            galley.pieces()
                    .forEach(
                            piece -> setting.text(piece, character -> character).markup("\n\n"));
        }
    },
    MARKDOWN("markdown") {
        @Override
        boolean holds(Galley galley) {
            return galley.pieces().stream()
                    .noneMatch(piece -> isSpaced(piece.text())
                            || BLOCK_MARK.matcher(piece.text()).lookingAt());
        }

        @Override
        void set(Galley galley, Setting setting) {
            if (!galley.fields().isEmpty()) {
                setting.markup("---\n");
                galley.fields()
                        .forEach(field -> setting.markup(key(field) + ": \"")
                                .text(field, Notation::quoted)
                                .markup("\"\n"));
                setting.markup("---\n\n");
            }
            for (Galley.Piece piece : galley.flow()) {
                setting.markup("#".repeat(piece.level()) + (piece.level() > 0 ? " " : ""))
                        .text(piece, Notation::markdown)
                        .markup("\n\n");
            }
        }
    },
    HTML("html") {
        @Override
        boolean holds(Galley galley) {
            return galley.pieces().stream().noneMatch(piece -> isSpaced(piece.text()));
        }

        @Override
        void set(Galley galley, Setting setting) {
            setting.markup("<!DOCTYPE html>\n<html>\n<head>\n");
            galley.fields().forEach(field -> {
                boolean title = field.kind() == Galley.Kind.TITLE;
                setting.markup(title ? "<title>" : "<meta name=\"" + key(field) + "\" content=\"")
                        .text(field, Notation::html)
                        .markup(title ? "</title>\n" : "\">\n");
            });
            setting.markup("</head>\n<body>\n<article>\n");
            galley.flow()
                    .forEach(piece -> setting.markup("<" + element(piece) + ">")
                            .text(piece, Notation::html)
                            .markup("</" + element(piece) + ">\n"));
            setting.markup("</article>\n</body>\n</html>\n");
        }
    },
    /** Its body is HTML in a string: views that go through two notations. */
    JSON("json") {
        @Override
        boolean holds(Galley galley) {
            // A JSON object without a title must be long to be taken for an article.
            return galley.fields().stream().anyMatch(field -> field.kind() == Galley.Kind.TITLE)
                    && !galley.flow().isEmpty()
                    && HTML.holds(galley);
        }

        @Override
        void set(Galley galley, Setting setting) {
            setting.markup("{\n  \"slug\": \"example\",\n");
            galley.fields()
                    .forEach(field -> setting.markup("  \"" + key(field) + "\": \"")
                            .text(field, Notation::quoted)
                            .markup("\",\n"));
            setting.markup("  \"body\": \"");
            galley.flow()
                    .forEach(piece -> setting.markup("<" + element(piece) + ">")
                            .text(piece, Notation::htmlInJson)
                            .markup("</" + element(piece) + ">\\n"));
            setting.markup("\"\n}\n");
        }
    };

    /** What would make a paragraph of Markdown something else. */
    private static final Pattern BLOCK_MARK = Pattern.compile("[-+:%!]|[0-9]{1,9}[.)]");

    private final String format;

    Edition(String format) {
        this.format = format;
    }

    /** False if this format cannot say what the article holds. */
    abstract boolean holds(Galley galley);

    abstract void set(Galley galley, Setting setting);

    String format() {
        return format;
    }

    /** The document in this format; empty if it is in it already, or too rich for it. */
    Optional<MarkedSource> of(MarkedSource source) {
        boolean convertible = List.of("text", "markdown").contains(source.format());
        if (!convertible || source.format().equals(format)) {
            return Optional.empty();
        }
        return Galley.of(source).filter(this::holds).map(galley -> {
            Setting setting = new Setting();
            set(galley, setting);
            return setting.source(renamed(source), format, galley.verdict());
        });
    }

    private String renamed(MarkedSource source) {
        int dot = source.path().lastIndexOf('.');
        return (dot < 0 ? source.path() : source.path().substring(0, dot)) + TestFormats.ending(format);
    }

    private static String key(Galley.Piece field) {
        return field.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String element(Galley.Piece piece) {
        return piece.level() > 0 ? "h" + piece.level() : "p";
    }

    /** True if a format that folds white space would change the text. */
    private static boolean isSpaced(String text) {
        return !text.equals(text.strip())
                || text.contains("  ")
                || text.chars().anyMatch(unit -> unit < ' ' || unit == '\u007F');
    }
}
