package org.copydesk.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.copydesk.article.Problem;
import org.copydesk.run.charset.Declaration;
import org.copydesk.run.charset.Detector;
import org.copydesk.run.charset.Strict;

/**
 * Turns bytes into text: UTF-8 or UTF-16, or the charset that a page or an XML document declares. Bytes that are none of
 * these are read as the charset that they look like, and reported.
 */
final class Decoder {

    private static final int SNIFFED = 8192;
    private static final int BUFFER = 1 << 16;

    private Decoder() {}

    /** The text of some bytes that say nothing of their charset; empty if they are no text at all. */
    static Optional<Decoded> decode(byte[] bytes) {
        return decode(bytes, false);
    }

    /**
     * The text of some bytes; empty if they are no text at all.
     *
     * @param declaring true for a format whose documents declare their charset
     */
    static Optional<Decoded> decode(byte[] bytes, boolean declaring) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isEmpty() && looksBinary(bytes)) {
            marked = Detector.utf16(bytes);
            if (marked.isEmpty()) {
                return Optional.empty();
            }
        }
        if (marked.isPresent()) {
            return Optional.of(Decoded.of(new String(bytes, marked.get()), marked.get()));
        }
        Optional<Declaration> declared = declaring ? Declaration.in(bytes) : Optional.empty();
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean whole = text.indexOf('\uFFFD') < 0 || Strict.broken(bytes, StandardCharsets.UTF_8) < 0;
        return Optional.of(
                whole ? checked(Decoded.of(text, StandardCharsets.UTF_8), bytes, declared) : legacy(bytes, declared));
    }

    /** True if documents of a format say in which charset they are. */
    static boolean declares(String format) {
        return format.equals("html") || format.equals("xml");
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** UTF-8 that says it is something else: whoever believes it sees two letters for one. */
    private static Decoded checked(Decoded utf8, byte[] bytes, Optional<Declaration> declared) {
        if (declared.isEmpty() || utf8.text().length() == bytes.length) {
            return utf8;
        }
        Declaration says = declared.get();
        Optional<Charset> charset = says.charset();
        if (charset.filter(each -> each.name().startsWith("UTF-")).isPresent()) {
            return utf8;
        }
        int offset = utf8.text().indexOf(says.name());
        return utf8.with(
                Problem.FIELD_INVALID,
                Math.max(0, offset),
                says.name().length(),
                "the document says that it is in " + says.name() + ", and it is in UTF-8: correct the declaration");
    }

    private static Decoded legacy(byte[] bytes, Optional<Declaration> declared) {
        Optional<Charset> promised =
                declared.flatMap(Declaration::charset).filter(each -> !each.equals(StandardCharsets.UTF_8));
        if (promised.isPresent() && Strict.broken(bytes, promised.get()) < 0) {
            return Decoded.of(new String(bytes, promised.get()), promised.get());
        }
        Charset charset = Detector.legacy(bytes);
        int at = Strict.broken(bytes, StandardCharsets.UTF_8);
        String says = declared.map(each -> ", though it says that it is in " + each.name())
                .orElse("");
        String message = "not UTF-8: byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[at]) + " at offset "
                + at + "; the file was read as " + charset.name() + says + ": save it as UTF-8";
        int offset = new String(bytes, 0, at, charset).length();
        return Decoded.of(new String(bytes, charset), charset).with(Problem.UNREADABLE, offset, 1, message);
    }

    /**
     * The text of a stream too large to hold, byte order mark kept. A byte that is not of its charset becomes the
     * replacement character, which is found as such in the article that it stands in.
     *
     * @param declaring true for a format whose documents declare their charset
     */
    static Reader reader(InputStream bytes, boolean declaring) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, BUFFER);
        in.mark(SNIFFED);
        byte[] first = in.readNBytes(SNIFFED);
        in.reset();
        Optional<Charset> declared = declaring ? Declaration.in(first).flatMap(Declaration::charset) : Optional.empty();
        // A declaration that could be read as ASCII cannot be one of UTF-16.
        Charset charset = marked(first)
                .or(() -> Detector.utf16(first))
                .or(() -> declared.filter(each -> !each.name().startsWith("UTF-")))
                .orElse(StandardCharsets.UTF_8);
        return new InputStreamReader(in, charset);
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
