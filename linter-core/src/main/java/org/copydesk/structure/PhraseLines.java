package org.copydesk.structure;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.language.PackedArrays;
import org.jspecify.annotations.Nullable;

/** The lines of the phrase list. A line becomes an object when a text first has its first word: most never do. */
final class PhraseLines {

    /** All lines in UTF-8, one behind the other. */
    private final byte[] text;
    /** By line: where it ends in {@link #text}. */
    private final int[] ends;
    /** By line: the number of its section. */
    private final byte[] sections;

    private final List<PhraseSection> list;
    /** Threads that ask at once make equal lines. */
    private final @Nullable PhraseLine[] made;

    private PhraseLines(byte[] text, int[] ends, byte[] sections, List<PhraseSection> list) {
        this.text = text;
        this.ends = ends;
        this.sections = sections;
        this.list = list;
        this.made = new PhraseLine[ends.length];
    }

    PhraseLine get(int number) {
        PhraseLine known = made[number];
        if (known == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            String line = new String(text, start, ends[number] - start, StandardCharsets.UTF_8);
            known = new PhraseLine(line, list.get(sections[number]));
            made[number] = known;
        }
        return known;
    }

    static void write(List<PhraseLine> lines, DataOutputStream out) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int[] ends = new int[lines.size()];
        byte[] sections = new byte[lines.size()];
        for (int i = 0; i < ends.length; i++) {
            text.writeBytes(lines.get(i).line().getBytes(StandardCharsets.UTF_8));
            ends[i] = text.size();
            sections[i] = (byte) lines.get(i).section().index();
        }
        PackedArrays.write(text.toByteArray(), out);
        PackedArrays.write(ends, out);
        PackedArrays.write(sections, out);
    }

    static PhraseLines read(ByteBuffer in, List<PhraseSection> list) {
        return new PhraseLines(PackedArrays.bytes(in), PackedArrays.ints(in), PackedArrays.bytes(in), list);
    }
}
