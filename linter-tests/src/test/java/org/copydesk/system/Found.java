package org.copydesk.system;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A finding as the JSON report gives it; lines and columns as there.
 *
 * @param path with {@code /}, relative to the working folder
 */
public record Found(
        String rule,
        String category,
        String severity,
        String path,
        int line,
        int column,
        int endLine,
        int endColumn,
        String message,
        String excerpt) {

    static Found of(JsonNode node) {
        return new Found(
                node.required("rule").asText(),
                node.required("category").asText(),
                node.required("severity").asText(),
                node.required("path").asText(),
                node.required("line").asInt(),
                node.required("column").asInt(),
                node.required("endLine").asInt(),
                node.required("endColumn").asInt(),
                node.required("message").asText(),
                node.required("excerpt").asText());
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column + " " + severity + " " + rule + ": " + message;
    }
}
