package org.copydesk.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reference of the configuration's keys, made of its schema. */
final class ConfigurationReference {

    /** The rules have pages of their own. */
    private static final String RULES = "rules";
    /** Told once, at the top. */
    private static final String FIELDS = "].fields";

    private final JsonNode schema;
    private final StringBuilder page = new StringBuilder();

    private ConfigurationReference(JsonNode schema) {
        this.schema = schema;
    }

    /** The reference in Markdown. */
    static String of(JsonNode schema) {
        ConfigurationReference reference = new ConfigurationReference(schema);
        reference.page.append("| key | value | meaning |\n| --- | --- | --- |\n");
        reference.keys("", schema);
        return reference.page.toString();
    }

    private void keys(String path, JsonNode mapping) {
        for (Map.Entry<String, JsonNode> key : mapping.path("properties").properties()) {
            String name = path + key.getKey();
            List<JsonNode> alternatives = new ArrayList<>();
            alternatives(key.getValue(), alternatives);
            row(name, key.getValue().path("description").asText(), alternatives);
            if (!key.getKey().equals(RULES) && !name.endsWith(FIELDS)) {
                below(name, alternatives);
            }
        }
    }

    /** The items of a list, or the keys of a mapping; not those of a mapping that stands for a list of one. */
    private void below(String name, List<JsonNode> alternatives) {
        List<JsonNode> items = new ArrayList<>();
        alternatives.forEach(each -> items.add(merged(each.path("items"))));
        for (JsonNode each : alternatives) {
            if (!items.contains(each)) {
                keys(name + ".", each);
            }
            if (each.has("items")) {
                keys(name + "[].", merged(each.get("items")));
            }
        }
    }

    private void row(String name, String meaning, List<JsonNode> alternatives) {
        Set<String> values = new LinkedHashSet<>();
        alternatives.forEach(each -> values.add(value(each)));
        values.remove("");
        page.append("| `")
                .append(name)
                .append("` | ")
                .append(String.join(", or ", values))
                .append(" | ")
                .append(meaning.replace("|", "\\|"))
                .append(" |\n");
    }

    /** All that a value may be, references followed. */
    private void alternatives(JsonNode node, List<JsonNode> found) {
        if (node.has("$ref")) {
            alternatives(schema.at(node.get("$ref").asText().substring(1)), found);
        } else if (node.has("anyOf")) {
            node.get("anyOf").forEach(each -> alternatives(each, found));
        } else if (node.has("allOf")) {
            alternatives(node.get("allOf").get(0), found);
        } else {
            found.add(node);
        }
    }

    private JsonNode merged(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        alternatives(node, found);
        return found.isEmpty() ? node : found.get(0);
    }

    private String value(JsonNode node) {
        JsonNode type = node.path("type");
        String first = type.isArray() ? type.get(0).asText() : type.asText();
        return switch (first) {
            case "array" -> "list";
            case "object" -> node.has("propertyNames") ? "mapping with keys of your own" : "mapping";
            case "null" -> "";
            case "boolean" -> "`true` or `false`";
            case "integer" -> "whole number";
            case "number" -> "number";
            default -> text(node);
        };
    }

    private static String text(JsonNode node) {
        if (!node.has("enum")) {
            return node.path("pattern").asText().startsWith("^[0-9]") ? "day" : "text";
        }
        List<String> words = new ArrayList<>();
        node.get("enum").forEach(word -> words.add("`" + word.asText() + "`"));
        return words.size() > 20 ? "one word" : String.join(" ", words);
    }
}
