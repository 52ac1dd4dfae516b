package org.copydesk.run.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page or an XML document says of its own charset, in its first lines.
 *
 * @param name as written
 * @param offset of the name in bytes, which are letters as long as nothing but ASCII stands before it
 */
public record Declaration(String name, int offset) {

    /** So many bytes are looked at; the standard for pages allows 1,024, and pages in the wild need more. */
    private static final int LOOKED_AT = 4_096;

    private static final String XML = "<?xml";
    private static final String ENCODING = "encoding";
    private static final String CHARSET = "charset";
    private static final String META = "<meta";
    private static final int LONGEST_NAME = 40;

    /** The declaration in some bytes; empty if there is none. */
    public static Optional<Declaration> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String lower = start.toLowerCase(Locale.ROOT);
        int xml = lower.indexOf(XML);
        if (xml >= 0 && start.substring(0, xml).chars().noneMatch(Character::isLetter)) {
            int end = lower.indexOf("?>", xml);
            int at = lower.indexOf(ENCODING, xml);
            if (at >= 0 && at < end) {
                return name(start, at + ENCODING.length());
            }
        }
        for (int meta = lower.indexOf(META); meta >= 0; meta = lower.indexOf(META, meta + 1)) {
            int end = lower.indexOf('>', meta);
            int at = lower.indexOf(CHARSET, meta);
            if (at >= 0 && at < end) {
                return name(start, at + CHARSET.length());
            }
        }
        return Optional.empty();
    }

    private static Optional<Declaration> name(String text, int from) {
        int at = skip(text, from);
        if (at >= text.length() || text.charAt(at) != '=') {
            return Optional.empty();
        }
        at = skip(text, at + 1);
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            at++;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        return end > at ? Optional.of(new Declaration(text.substring(at, end), at)) : Optional.empty();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isName(char unit) {
        return unit < 0x80 && (Character.isLetterOrDigit(unit) || "-_.:".indexOf(unit) >= 0);
    }

    /** The charset; empty if nobody knows it. Who says Latin 1 means what Windows makes of it, as in browsers. */
    public Optional<Charset> charset() {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
