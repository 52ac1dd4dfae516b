package org.copydesk.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Turns bytes into text: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are neither are read as
 * windows-1252, in which every newsroom once wrote, and reported.
 */
final class Decoder {

    private static final int SNIFFED = 8192;
    private static final int BUFFER = 1 << 16;

    private Decoder() {}

    /** The text of some bytes; empty if they are no text at all. */
    static Optional<Decoded> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_16BE), Optional.empty()));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_16LE), Optional.empty()));
        }
        if (looksBinary(bytes)) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.of(new Decoded(text, Optional.empty()));
        }
        return Optional.of(strictly(bytes, text));
    }

    /**
     * The text of a stream too large to hold, byte order mark kept. A byte that is not UTF-8 becomes the replacement
     * character, which is found as such in the article that it stands in.
     */
    static Reader reader(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, BUFFER);
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        Charset charset = startsWith(first, 0xFE, 0xFF)
                ? StandardCharsets.UTF_16BE
                : startsWith(first, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new InputStreamReader(in, charset);
    }

    /** The slow way, for files that hold the replacement character or may be damaged. */
    private static Decoded strictly(byte[] bytes, String replaced) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return new Decoded(replaced, Optional.empty());
        }
        int at = in.position();
        String message = "not UTF-8: byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[at]) + " at offset "
                + at + "; the file was read as windows-1252: save it as UTF-8";
        Charset legacy = Charset.forName("windows-1252");
        int offset = new String(bytes, 0, at, legacy).length();
        return new Decoded(new String(bytes, legacy), Optional.of(new Decoded.Damage(offset, message)));
    }

    private static boolean looksBinary(byte[] bytes) {
        int end = Math.min(bytes.length, SNIFFED);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
