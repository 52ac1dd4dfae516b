package org.copydesk.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Severity;
import org.copydesk.pattern.BlockChoice;
import org.copydesk.pattern.WordLists;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;
import org.copydesk.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * A pack as bytes: a mark and a version, two lengths, the rules by id, and the automaton over their phrases. The same rules give the
 * same bytes. Reading touches no rule: this is on the way to every first finding, so it does without streams, regular
 * expressions and reflection.
 */
final class PackIndex {

    /** Where the index of a jar lies. */
    static final String RESOURCE = "META-INF/copydesk/rules.index";

    /** "CDPK". */
    private static final int MARK = 0x4344504B;
    /** Raised with every change of the form, and of what a declarative rule may say. */
    private static final int VERSION = 6;

    /** Bytes of mark, version, and the lengths of rules and automaton. */
    private static final int HEAD = 16;

    private static final byte OF_CLASS = 0;
    private static final byte DECLARATIVE = 1;
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Stage[] STAGES = Stage.values();
    private static final OptionInfo.Type[] TYPES = OptionInfo.Type.values();
    private static final RuleKind[] KINDS = RuleKind.values();

    private PackIndex() {}

    /**
     * Writes a pack.
     *
     * @param patterns what declarative rules are made of, by id
     */
    static byte[] write(RulePack pack, Map<String, YamlMapping> patterns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            ByteArrayOutputStream rules = new ByteArrayOutputStream();
            writeRules(pack, patterns, new DataOutputStream(rules));
            ByteArrayOutputStream automaton = new ByteArrayOutputStream();
            pack.automaton().writeTo(new DataOutputStream(automaton));
            out.writeInt(rules.size());
            out.writeInt(automaton.size());
            rules.writeTo(out);
            automaton.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeRules(RulePack pack, Map<String, YamlMapping> patterns, DataOutput out)
            throws IOException {
        out.writeInt(pack.rules().size());
        for (PackedRule rule : pack.rules()) {
            write(rule, patterns, out);
        }
    }

    private static void write(PackedRule rule, Map<String, YamlMapping> patterns, DataOutput out) throws IOException {
        writeInfo(rule.info(), out);
        out.writeByte(rule.kind().ordinal());
        out.writeBoolean(rule.variesByHouse());
        out.writeInt(rule.blocks().roles());
        out.writeInt(rule.blocks().places());
        YamlMapping pattern = patterns.get(rule.info().id());
        if (pattern == null) {
            out.writeByte(OF_CLASS);
            ByteStrings.write(((RuleOrigin.OfClass) rule.origin()).name(), out);
        } else {
            out.writeByte(DECLARATIVE);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            NodeCodec.write(pattern, new DataOutputStream(packed));
            out.writeInt(packed.size());
            out.write(packed.toByteArray());
        }
        rule.phraseList().write(out);
    }

    private static void writeInfo(RuleInfo info, DataOutput out) throws IOException {
        ByteStrings.write(info.id(), out);
        ByteStrings.write(info.category(), out);
        out.writeByte(info.severity().ordinal());
        out.writeByte(info.stage().ordinal());
        ByteStrings.write(info.summary(), out);
        ByteStrings.writeAll(List.copyOf(info.messages().keySet()), out);
        ByteStrings.writeAll(List.copyOf(info.messages().values()), out);
        out.writeInt(info.options().size());
        for (OptionInfo option : info.options()) {
            ByteStrings.write(option.name(), out);
            out.writeByte(option.type().ordinal());
            ByteStrings.writeAll(option.defaults(), out);
            ByteStrings.write(option.summary(), out);
        }
        ByteStrings.writeAll(info.languages(), out);
        ByteStrings.writeAll(info.supersedes(), out);
        out.writeBoolean(info.archive());
        out.writeBoolean(info.fixable());
        ByteStrings.write(info.page(), out);
    }

    /**
     * Reads a pack.
     *
     * @param loader of the rules' classes, pages and word lists
     * @throws IllegalArgumentException if the bytes are no index, or another version's
     */
    static RulePack read(byte[] bytes, ClassLoader loader) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int length = length(in);
        int automaton = in.getInt();
        if (automaton < 0 || in.remaining() != (long) length + automaton) {
            throw cutOff(null);
        }
        int end = in.position() + length;
        return pack(in.slice(in.position(), length), PackedAutomaton.in(in.slice(end, automaton)), loader);
    }

    /**
     * Reads the rules of a pack; their phrases are read when they are first asked for.
     *
     * @throws IllegalArgumentException if the resource is no index, or another version's
     */
    static RulePack open(URL index, ClassLoader loader) throws IOException {
        try (InputStream in = index.openStream()) {
            int length = length(ByteBuffer.wrap(in.readNBytes(HEAD)));
            byte[] rules = in.readNBytes(length);
            if (rules.length < length) {
                throw cutOff(null);
            }
            return pack(ByteBuffer.wrap(rules), PackedAutomaton.in(index, HEAD + length), loader);
        }
    }

    /** Reads the head and gives the length of the rules. */
    private static int length(ByteBuffer in) {
        if (in.remaining() < HEAD || in.getInt() != MARK) {
            throw new IllegalArgumentException("not an index of rules");
        }
        int version = in.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException("index of rules of version " + version + ", not " + VERSION
                    + ": pack the rules anew with this version of Copydesk");
        }
        int length = in.getInt();
        if (length < 0) {
            throw cutOff(null);
        }
        return length;
    }

    private static RulePack pack(ByteBuffer in, PackedAutomaton automaton, ClassLoader loader) {
        try {
            int count = in.getInt();
            List<PackedRule> rules = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                rules.add(rule(in, loader));
            }
            return RulePack.of(rules, automaton, PackFiles.of(loader));
        } catch (BufferUnderflowException cut) {
            throw cutOff(cut);
        }
    }

    private static IllegalArgumentException cutOff(@Nullable Exception cause) {
        return new IllegalArgumentException("the index of rules is cut off", cause);
    }

    /** Read in one piece: the index of a jar is not compressed, and the stream knows how much there is. */
    static byte[] allOf(InputStream in) throws IOException {
        byte[] expected = new byte[in.available()];
        int length = in.readNBytes(expected, 0, expected.length);
        byte[] rest = in.readAllBytes();
        if (rest.length == 0 && length == expected.length) {
            return expected;
        }
        byte[] all = Arrays.copyOf(expected, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
    }

    private static PackedRule rule(ByteBuffer in, ClassLoader loader) {
        RuleInfo info = info(in);
        RuleKind kind = KINDS[in.get()];
        boolean variesByHouse = in.get() != 0;
        BlockChoice blocks = new BlockChoice(in.getInt(), in.getInt());
        RuleOrigin origin = in.get() == OF_CLASS
                ? new RuleOrigin.OfClass(ByteStrings.read(in), loader)
                : new RuleOrigin.OfBytes(bytes(in), lists(info.page(), loader));
        return new PackedRule(info, origin, kind, PhraseList.read(in), variesByHouse, blocks);
    }

    private static WordLists lists(String page, ClassLoader loader) {
        return new PackWordLists(page, PackFiles.of(loader));
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private static RuleInfo info(ByteBuffer in) {
        String id = ByteStrings.read(in);
        String category = ByteStrings.read(in);
        Severity severity = SEVERITIES[in.get()];
        Stage stage = STAGES[in.get()];
        String summary = ByteStrings.read(in);
        List<String> messageIds = ByteStrings.readAll(in);
        List<String> sentences = ByteStrings.readAll(in);
        Map<String, String> messages = new LinkedHashMap<>();
        for (int i = 0; i < messageIds.size(); i++) {
            messages.put(messageIds.get(i), sentences.get(i));
        }
        List<OptionInfo> options = options(in);
        List<String> languages = ByteStrings.readAll(in);
        List<String> supersedes = ByteStrings.readAll(in);
        boolean archive = in.get() != 0;
        boolean fixable = in.get() != 0;
        String page = ByteStrings.read(in);
        return new RuleInfo(
                id,
                category,
                severity,
                stage,
                summary,
                messages,
                options,
                languages,
                supersedes,
                archive,
                fixable,
                page);
    }

    private static List<OptionInfo> options(ByteBuffer in) {
        int count = in.getInt();
        List<OptionInfo> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = ByteStrings.read(in);
            OptionInfo.Type type = TYPES[in.get()];
            List<String> defaults = ByteStrings.readAll(in);
            options.add(new OptionInfo(name, type, defaults, ByteStrings.read(in)));
        }
        return options;
    }
}
