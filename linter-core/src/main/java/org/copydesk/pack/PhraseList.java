package org.copydesk.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.language.PhraseBounds;
import org.copydesk.language.PhraseEdges;
import org.copydesk.rule.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a rule. Those of an index stay bytes: a run needs their number only, and thousands of strings would be a
 * good part of a short one. Immutable.
 */
final class PhraseList {

    private static final PhraseEdges[] EDGES = PhraseEdges.values();

    private final int count;
    /** First the bounds of all of them, then the texts with their edges. */
    private final ByteBuffer bytes;

    /** Read when a phrase of the rule first stands somewhere; threads that ask at once read the same. */
    private volatile int @Nullable [] bounds;

    private PhraseList(int count, ByteBuffer bytes) {
        this.count = count;
        this.bytes = bytes;
    }

    static PhraseList of(List<Phrase> phrases) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Phrase phrase : phrases) {
                out.writeInt(phrase.bounds().packed());
            }
            for (Phrase phrase : phrases) {
                ByteStrings.write(phrase.text(), out);
                out.writeByte(phrase.edges().ordinal());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return new PhraseList(phrases.size(), ByteBuffer.wrap(bytes.toByteArray()));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(count);
        out.writeInt(bytes.remaining());
        out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }

    /** Takes the place of the phrases in the buffer, which must not change any more. */
    static PhraseList read(ByteBuffer in) {
        int count = in.getInt();
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer bytes = in.duplicate().limit(in.position() + length);
        in.position(in.position() + length);
        return new PhraseList(count, bytes);
    }

    int count() {
        return count;
    }

    /** The {@link PhraseBounds#packed()} of a phrase. */
    int boundsOf(int phrase) {
        int[] known = bounds;
        if (known == null) {
            known = new int[count];
            bytes.duplicate().asIntBuffer().get(known);
            bounds = known;
        }
        return known[phrase];
    }

    /** The phrases, read from the bytes at each call. */
    List<Phrase> toList() {
        ByteBuffer in = bytes.duplicate();
        in.position(in.position() + count * Integer.BYTES);
        List<Phrase> phrases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = ByteStrings.read(in);
            phrases.add(new Phrase(text, EDGES[in.get()], PhraseBounds.of(boundsOf(i))));
        }
        return Collections.unmodifiableList(phrases);
    }
}
