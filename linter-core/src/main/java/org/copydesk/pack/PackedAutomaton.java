package org.copydesk.pack;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.copydesk.language.PhraseAutomaton;
import org.jspecify.annotations.Nullable;

/** A pack's automaton, read from its bytes when it is first asked for: on a start, while other things are done. */
final class PackedAutomaton {

    private @Nullable ByteBuffer bytes;
    private volatile @Nullable PhraseAutomaton automaton;

    private PackedAutomaton(@Nullable ByteBuffer bytes, @Nullable PhraseAutomaton automaton) {
        this.bytes = bytes;
        this.automaton = automaton;
    }

    /** One that {@link PhraseAutomaton#writeTo} wrote. */
    static PackedAutomaton in(ByteBuffer bytes) {
        return new PackedAutomaton(bytes, null);
    }

    static PackedAutomaton of(PhraseAutomaton automaton) {
        return new PackedAutomaton(null, automaton);
    }

    PhraseAutomaton get() {
        PhraseAutomaton known = automaton;
        return known == null ? read() : known;
    }

    private synchronized PhraseAutomaton read() {
        ByteBuffer packed = bytes;
        if (packed != null) {
            automaton = PhraseAutomaton.readFrom(packed);
            bytes = null;
        }
        return Objects.requireNonNull(automaton, "automaton");
    }
}
