package org.copydesk.run;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.config.ConfigModel;
import org.copydesk.config.shape.Form;
import org.copydesk.config.shape.Key;
import org.copydesk.config.shape.Shape;
import org.copydesk.render.JsonText;

/** Writes what a configuration may hold as a JSON Schema (draft 7, which editors know), for completion and checks. */
final class ConfigSchema {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String NOTHING = "null";
    /** Mappings of so many keys that stand in several places are written once. */
    private static final int MANY = 10;

    private final JsonText json;
    private final Map<Shape, String> defined = new LinkedHashMap<>();

    private ConfigSchema(JsonText json) {
        this.json = json;
    }

    /** The writer is neither flushed nor closed. */
    static void write(ConfigModel model, Writer out) throws IOException {
        try (JsonText json = JsonText.to(out)) {
            new ConfigSchema(json).document(model.root());
        }
        out.write('\n');
    }

    private void document(Shape.Keys root) throws IOException {
        for (Key key : root.keys()) {
            if (key.shape() instanceof Shape.Keys keys && keys.keys().size() >= MANY) {
                defined.put(keys, key.name());
            }
        }
        json.start();
        json.text("$schema", DRAFT);
        json.text("title", ConfigFiles.NAME);
        json.text("description", "How Copydesk lints the articles of a repository.");
        shape(root);
        json.start("definitions");
        for (Map.Entry<Shape, String> each : defined.entrySet()) {
            json.start(each.getValue());
            keys((Shape.Keys) each.getKey());
            json.end();
        }
        json.end();
        json.end();
    }

    /** The members that describe a shape, into the object that is open. */
    private void shape(Shape shape) throws IOException {
        String name = defined.get(shape);
        if (name != null) {
            json.startList("allOf");
            json.start();
            json.text("$ref", "#/definitions/" + name);
            json.end();
            json.endList();
        } else if (shape instanceof Shape.Word word) {
            word(word.form());
        } else if (shape instanceof Shape.Choice choice) {
            json.text("type", "string");
            json.texts("enum", choice.words());
        } else if (shape instanceof Shape.Listing list) {
            listing(list);
        } else if (shape instanceof Shape.Table table) {
            table(table);
        } else if (shape instanceof Shape.Keys keys) {
            keys(keys);
        } else if (shape instanceof Shape.Either either) {
            json.startList("anyOf");
            for (Shape each : either.shapes()) {
                item(each);
            }
            json.endList();
        }
    }

    private void item(Shape shape) throws IOException {
        json.start();
        shape(shape);
        json.end();
    }

    private void word(Form form) throws IOException {
        if (form.types().size() == 1) {
            json.text("type", form.types().get(0));
        } else {
            json.texts("type", form.types());
        }
        if (!form.pattern().isEmpty()) {
            json.text("pattern", form.pattern());
        }
    }

    /** A list, one item in its place, or a key without a value. */
    private void listing(Shape.Listing list) throws IOException {
        json.startList("anyOf");
        json.start();
        json.text("type", "array");
        json.start("items");
        shape(list.item());
        json.end();
        json.end();
        item(list.item());
        type(NOTHING);
        json.endList();
    }

    private void type(String name) throws IOException {
        json.start();
        json.text("type", name);
        json.end();
    }

    private void table(Shape.Table table) throws IOException {
        json.texts("type", List.of("object", NOTHING));
        json.start("propertyNames");
        json.text("pattern", table.key().pattern());
        json.end();
        json.start("additionalProperties");
        shape(table.value());
        json.end();
    }

    private void keys(Shape.Keys keys) throws IOException {
        json.texts("type", List.of("object", NOTHING));
        json.flag("additionalProperties", false);
        List<String> required =
                keys.keys().stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            json.texts("required", required);
        }
        json.start("properties");
        for (Key key : keys.keys()) {
            json.start(key.name());
            key(key);
            json.end();
        }
        json.end();
    }

    private void key(Key key) throws IOException {
        json.text("description", key.summary() + (key.normal().isEmpty() ? "" : " Default: " + key.normal() + "."));
        if (key.required()) {
            json.startList("allOf");
            item(key.shape());
            json.start();
            json.start("not");
            json.startList("anyOf");
            type(NOTHING);
            json.start();
            json.text("type", "array");
            json.number("maxItems", 0);
            json.end();
            json.endList();
            json.end();
            json.end();
            json.endList();
        } else {
            shape(key.shape());
        }
    }
}
