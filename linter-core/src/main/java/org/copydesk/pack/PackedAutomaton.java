package org.copydesk.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.copydesk.language.PhraseAutomaton;
import org.jspecify.annotations.Nullable;

/** A pack's automaton, read when it is first asked for: on a start, while other things are done. */
final class PackedAutomaton {

    private @Nullable Bytes bytes;
    private volatile @Nullable PhraseAutomaton automaton;

    private PackedAutomaton(@Nullable Bytes bytes, @Nullable PhraseAutomaton automaton) {
        this.bytes = bytes;
        this.automaton = automaton;
    }

    /** What {@link PhraseAutomaton#writeTo} wrote. */
    private interface Bytes {
        ByteBuffer read() throws IOException;
    }

    /** One that lies in memory. */
    static PackedAutomaton in(ByteBuffer bytes) {
        return new PackedAutomaton(() -> bytes, null);
    }

    /** One that is what a resource holds from an offset on. */
    static PackedAutomaton in(URL resource, int offset) {
        return new PackedAutomaton(() -> read(resource, offset), null);
    }

    static PackedAutomaton of(PhraseAutomaton automaton) {
        return new PackedAutomaton(null, automaton);
    }

    private static ByteBuffer read(URL resource, int offset) throws IOException {
        try (InputStream in = resource.openStream()) {
            in.skipNBytes(offset);
            return ByteBuffer.wrap(PackIndex.allOf(in));
        }
    }

    /** @throws UncheckedIOException if the resource can no longer be read */
    PhraseAutomaton get() {
        PhraseAutomaton known = automaton;
        return known == null ? read() : known;
    }

    private synchronized PhraseAutomaton read() {
        Bytes packed = bytes;
        if (packed != null) {
            try {
                automaton = PhraseAutomaton.readFrom(packed.read());
            } catch (IOException broken) {
                throw new UncheckedIOException("the phrases of a rule pack cannot be read", broken);
            }
            bytes = null;
        }
        return Objects.requireNonNull(automaton, "automaton");
    }
}
