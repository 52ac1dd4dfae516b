package org.copydesk.structure;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.language.PackedArrays;

/**
 * Packs the phrase list, {@code phrases.txt}, into the form that {@link Phrases} is read from at each start. It runs in a
 * build.
 */
public final class PhraseListCompiler {

    private final List<PhraseSection> sections = new ArrayList<>();
    private final Map<Integer, List<String>> sets = new LinkedHashMap<>();
    private final List<PhraseLine> phrases = new ArrayList<>();

    private PhraseListCompiler() {}

    /**
     * Packs the list.
     *
     * @param arguments the folder of classes, in which the list lies beside this class
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: PhraseListCompiler CLASSES_FOLDER");
        }
        PhraseListCompiler compiler = new PhraseListCompiler();
        compiler.read(ResourceLines.of("phrases.txt"));
        Files.write(Path.of(arguments[0], "org", "copydesk", "structure", Phrases.PACKED), compiler.packed());
    }

    private void read(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("= ")) {
                add(section(line.substring(2), sections.size()));
                continue;
            }
            PhraseSection section = sections.get(sections.size() - 1);
            if (section.isWords()) {
                sets.computeIfAbsent(section.index(), index -> new ArrayList<>())
                        .add(line);
            } else {
                phrases.add(new PhraseLine(line, section));
            }
        }
    }

    private void add(PhraseSection section) {
        if (section.index() > Byte.MAX_VALUE
                || sections.stream().anyMatch(other -> other.name().equals(section.name()))) {
            throw new IllegalStateException("section given twice, or one too many: " + section.name());
        }
        sections.add(section);
    }

    private static PhraseSection section(String head, int index) {
        int space = head.indexOf(' ');
        int colon = head.indexOf(':');
        String anchor = head.substring(space + 1, colon).toUpperCase(Locale.ROOT);
        return new PhraseSection(
                index,
                head.substring(0, space),
                PhraseSection.Anchor.valueOf(anchor),
                head.substring(colon + 1).strip());
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(sections.size());
        for (PhraseSection section : sections) {
            PackedArrays.write(section.name(), out);
            out.writeByte(section.anchor().ordinal());
            PackedArrays.write(section.evidence(), out);
        }
        out.writeInt(sets.size());
        for (Map.Entry<Integer, List<String>> set : sets.entrySet()) {
            out.writeInt(set.getKey());
            ListedWords.of(set.getValue()).write(out);
        }
        PhraseShelf.write(phrases, out);
        return bytes.toByteArray();
    }
}
