package org.copydesk.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.copydesk.finding.Finding;
import org.copydesk.language.Folding;

/**
 * Names a finding by what it says and not by where it stands: rule, field or role, the words found and a few words on
 * either side, all folded. It survives edits elsewhere in the file and a renamed file.
 */
public final class Fingerprint {

    private static final int NEIGHBOURHOOD = 24;
    private static final int BYTES = 10;

    private Fingerprint() {}

    /**
     * The fingerprint of a finding.
     *
     * @param occurrence 0 for the first of several findings of a file that are alike in all this, 1 for the next …
     * @return lower-case hexadecimal digits
     */
    public static String of(Finding finding, int occurrence) {
        String before = finding.location().before();
        String after = finding.location().after();
        String words = String.join(
                "\n",
                finding.rule(),
                finding.context(),
                Folding.key(finding.location().excerpt()),
                Folding.key(before.substring(Math.max(0, before.length() - NEIGHBOURHOOD))),
                Folding.key(after.substring(0, Math.min(after.length(), NEIGHBOURHOOD))),
                finding.location().excerpt().isBlank() ? withoutNumbers(finding.message()) : "",
                Integer.toString(occurrence));
        return HexFormat.of().formatHex(sha256(words), 0, BYTES);
    }

    /** A message may name a line, which moves with every edit. */
    private static String withoutNumbers(String message) {
        StringBuilder text = new StringBuilder(message.length());
        message.codePoints().filter(point -> !Character.isDigit(point)).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
