package org.copydesk.yaml;

import org.copydesk.text.Span;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in words for an author what the library says in the words of the YAML grammar. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static YamlProblem of(YamlEngineException broken, PrintableText text) {
        if (broken instanceof MarkedYamlEngineException marked) {
            int at = marked.getProblemMark()
                    .or(marked::getContextMark)
                    .map(mark -> text.unit(mark.getIndex()))
                    .orElse(0);
            return new YamlProblem(Span.at(at + text.offset()), words(marked.getProblem()));
        }
        return new YamlProblem(Span.at(text.offset()), firstLine(String.valueOf(broken.getMessage())));
    }

    private static String words(String problem) {
        if (problem.startsWith("mapping values are not allowed here")) {
            return "a second \": \" stands in this line; put the value in quotation marks";
        }
        if (problem.startsWith("found character '\\t")) {
            return "a tab cannot stand here; YAML indents with spaces";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "no \": \" stands between key and value above this place";
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return "a quotation mark is never closed";
        }
        if (problem.startsWith("expected <block end>")) {
            return "does not fit the lines above: check the indentation, and quotation marks inside the value";
        }
        return firstLine(problem);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
