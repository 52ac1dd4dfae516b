package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Field;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;
import org.copydesk.yaml.YamlSequence;

/** The values of a YAML or JSON object as fields, each under its path. */
final class YamlFieldList {

    private final FieldMap names;
    private final List<Field> fields = new ArrayList<>();

    YamlFieldList(YamlMapping root, FieldMap names) {
        this.names = names;
        entries(root, "");
    }

    List<Field> fields() {
        return fields;
    }

    private void entries(YamlMapping mapping, String path) {
        for (YamlEntry entry : mapping.entries()) {
            add(entry.value(), path + entry.name(), entry.key().span());
        }
    }

    private void add(YamlNode node, String name, Span key) {
        if (node instanceof YamlScalar scalar) {
            field(name, scalar.isNull() ? TextView.empty() : worded(scalar.value()), key);
        } else if (node instanceof YamlSequence sequence) {
            items(sequence, name, key);
        } else if (node instanceof YamlMapping mapping) {
            blankIf(mapping.entries().isEmpty(), name, key);
            entries(mapping, name + ".");
        }
    }

    /** Without the line end with which the text of a YAML block ends. */
    private static TextView worded(TextView value) {
        int end = value.length();
        while (end > 0 && value.text().charAt(end - 1) == '\n') {
            end--;
        }
        return value.slice(0, end);
    }

    private void items(YamlSequence sequence, String name, Span key) {
        List<YamlNode> items = sequence.items();
        blankIf(items.isEmpty(), name, key);
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), name + "[" + i + "]", Span.at(items.get(i).span().start()));
        }
    }

    private void blankIf(boolean empty, String name, Span key) {
        if (empty) {
            field(name, TextView.empty(), key);
        }
    }

    private void field(String name, TextView value, Span key) {
        fields.add(new Field(name, names.kind(name), value, key));
    }
}
