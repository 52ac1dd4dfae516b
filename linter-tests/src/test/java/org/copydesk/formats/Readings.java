package org.copydesk.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What a piece of a source may stand for, found by other means than the readers use. A format that holds others reads a
 * piece in its own notation first and then in theirs.
 */
final class Readings {

    private static final String OBJECT = "\uFFFC";
    private static final Pattern SEPARATORS = Pattern.compile(
            "<!--.*?-->|\\[[^\\[\\]]*\\]|<[^<>]*>|<[/a-zA-Z][^<>]*$|^[^<>]*>|[>\\\\+]|--|\\.\\.", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private static final UnaryOperator<String> DOUBLED = piece -> piece.replace("''", "'");
    private static final UnaryOperator<String> ENTITIES = piece -> Parser.unescapeEntities(piece, false);
    private static final UnaryOperator<String> MARKDOWN =
            piece -> ENTITIES.apply(ESCAPE.matcher(piece).replaceAll("$1"));
    private static final UnaryOperator<String> UNBRACED =
            piece -> piece.replace("{", "").replace("}", "").replace("'", "").replace("\"", "");
    private static final UnaryOperator<String> CDATA =
            piece -> piece.replace("<![CDATA[", "").replace("]]>", "");

    private static final Map<String, List<UnaryOperator<String>>> FORMATS = formats();

    private final List<UnaryOperator<String>> steps;

    private Readings(List<UnaryOperator<String>> steps) {
        this.steps = steps;
    }

    private static Map<String, List<UnaryOperator<String>>> formats() {
        Map<String, List<UnaryOperator<String>>> formats = new LinkedHashMap<>();
        formats.put("text", List.of());
        formats.put("markdown", List.of(Readings::quoted, DOUBLED, MARKDOWN));
        formats.put("mdx", List.of(Readings::quoted, ENTITIES, MARKDOWN, UNBRACED));
        formats.put("asciidoc", List.of(ENTITIES, Readings::asciidoc));
        formats.put("rst", List.of(Readings::rst));
        formats.put("html", List.of(Readings::quoted, ENTITIES));
        formats.put("json", List.of(Readings::quoted, MARKDOWN));
        formats.put("jsonl", List.of(Readings::quoted, MARKDOWN));
        formats.put("csv", List.of(piece -> piece.replace("\"\"", "\""), MARKDOWN));
        formats.put("xml", List.of(CDATA, ENTITIES, ENTITIES));
        return formats;
    }

    /** The readings of a format, by the name of its folder. */
    static Readings of(String format) {
        List<UnaryOperator<String>> steps = FORMATS.get(format);
        if (steps == null) {
            throw new IllegalStateException("say in Readings how " + format + " writes its text");
        }
        return new Readings(steps);
    }

    /** True if a piece of source may be read as a text. */
    boolean allow(String piece, String text) {
        List<String> found = new ArrayList<>(List.of(piece));
        for (UnaryOperator<String> step : steps) {
            for (String known : List.copyOf(found)) {
                found.add(step.apply(known));
            }
        }
        return found.stream().anyMatch(reading -> matches(reading, text));
    }

    private static boolean matches(String reading, String text) {
        if (text.equals(OBJECT)) {
            return !reading.isBlank();
        }
        return reading.equals(text)
                || text.isBlank() && SEPARATORS.matcher(reading).replaceAll("").isBlank();
    }

    /** Signs that AsciiDoc writes with other signs, and the attribute that a sample sets. */
    private static String asciidoc(String piece) {
        return switch (piece) {
            case "--" -> "—";
            case "(C)" -> "©";
            case "\"`" -> "“";
            case "`\"" -> "”";
            case "_" -> " ";
            case "{outlet-name}" -> "Skerry Courier";
            default -> piece;
        };
    }

    /** A substitution that a sample sets; between the lines of a cell stand the cells beside it. */
    private static String rst(String piece) {
        if (piece.equals("|outlet|")) {
            return "Skerry Courier";
        }
        return piece.indexOf('|') >= 0 && piece.indexOf('\n') >= 0 ? " " : piece;
    }

    /** A piece of a string in double quotation marks, as JSON, YAML and TOML write them. */
    private static String quoted(String piece) {
        try {
            return new ObjectMapper().readValue('"' + piece + '"', String.class);
        } catch (JsonProcessingException none) {
            return piece;
        }
    }
}
