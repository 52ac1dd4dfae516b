package org.copydesk.run;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/** A text and the charset that it was read in: it can be written again without touching a byte that was not edited. */
record EncodedText(String text, Charset charset) {

    /** The text of some bytes; empty if they are no text, or if their text does not give back these very bytes. */
    static Optional<EncodedText> of(byte[] bytes, boolean declaring) {
        return Decoder.decode(bytes, declaring)
                .map(decoded -> new EncodedText(decoded.text(), decoded.charset()))
                .filter(read -> read.encoded(read.text)
                        .filter(again -> Arrays.equals(again, bytes))
                        .isPresent());
    }

    /** Another text in this charset; empty if it has letters that the charset has not. */
    Optional<byte[]> encoded(String other) {
        try {
            ByteBuffer buffer = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(other));
            return Optional.of(Arrays.copyOf(buffer.array(), buffer.limit()));
        } catch (CharacterCodingException none) {
            return Optional.empty();
        }
    }
}
