package org.copydesk.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.copydesk.finding.Finding;
import org.copydesk.finding.FindingName;
import org.copydesk.language.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Names a finding by what it says and not by where it stands: rule, field or role, the words found and a few words on
 * either side, all folded. It survives edits elsewhere in the file and a renamed file.
 */
public final class Fingerprint implements FindingName {

    private static final int NEIGHBOURHOOD = 24;
    private static final int BYTES = 10;

    private final Finding finding;
    private final int occurrence;
    /** Threads that ask at once work out the same. */
    private volatile @Nullable String text;

    /**
     * The fingerprint of a finding.
     *
     * @param occurrence 0 for the first of several findings of a file that are alike ({@link #alike}), 1 for the next …
     */
    public Fingerprint(Finding finding, int occurrence) {
        this.finding = finding;
        this.occurrence = occurrence;
    }

    /** Finds the platform's SHA-256, which the first name would wait for. */
    public static void load() {
        sha256("");
    }

    @Override
    public String text() {
        String known = text;
        if (known == null) {
            known = HexFormat.of().formatHex(sha256(alike(finding) + "\n" + occurrence), 0, BYTES);
            text = known;
        }
        return known;
    }

    /** What makes a finding's fingerprint: the same for findings that are told apart by their order only. */
    public static String alike(Finding finding) {
        String before = finding.location().before();
        String after = finding.location().after();
        return String.join(
                "\n",
                finding.rule(),
                finding.context(),
                Folding.key(finding.location().excerpt()),
                Folding.key(before.substring(Math.max(0, before.length() - NEIGHBOURHOOD))),
                Folding.key(after.substring(0, Math.min(after.length(), NEIGHBOURHOOD))),
                finding.location().excerpt().isBlank() ? withoutNumbers(finding.message()) : "");
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
