package org.copydesk.pack;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.copydesk.yaml.YamlEntry;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlScalar;
import org.copydesk.yaml.YamlSequence;

/** YAML nodes as bytes, without their places: what a declarative rule is made of again without reading YAML. */
final class NodeCodec {

    private static final byte SCALAR = 0;
    private static final byte SEQUENCE = 1;
    private static final byte MAPPING = 2;
    private static final Span NOWHERE = Span.at(0);
    private static final YamlScalar.Kind[] KINDS = YamlScalar.Kind.values();

    private NodeCodec() {}

    static void write(YamlNode node, DataOutput out) throws IOException {
        if (node instanceof YamlScalar scalar) {
            out.writeByte(SCALAR);
            out.writeByte(scalar.kind().ordinal());
            ByteStrings.write(scalar.text(), out);
        } else if (node instanceof YamlSequence sequence) {
            out.writeByte(SEQUENCE);
            out.writeInt(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof YamlMapping mapping) {
            out.writeByte(MAPPING);
            out.writeInt(mapping.entries().size());
            for (YamlEntry entry : mapping.entries()) {
                write(entry.key(), out);
                write(entry.value(), out);
            }
        }
    }

    static YamlNode read(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    private static YamlNode read(ByteBuffer in) {
        byte kind = in.get();
        if (kind == SCALAR) {
            return scalar(in);
        }
        int count = in.getInt();
        if (kind == SEQUENCE) {
            List<YamlNode> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                items.add(read(in));
            }
            return new YamlSequence(items, NOWHERE);
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YamlScalar key = (YamlScalar) read(in);
            entries.add(new YamlEntry(key, read(in)));
        }
        return new YamlMapping(entries, NOWHERE);
    }

    private static YamlScalar scalar(ByteBuffer in) {
        YamlScalar.Kind kind = KINDS[in.get()];
        TextView text =
                TextView.builder().replaced(ByteStrings.read(in), NOWHERE).build();
        return new YamlScalar(text, kind, NOWHERE);
    }
}
