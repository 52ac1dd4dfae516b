package org.copydesk.render.gitlab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells an entry from all others of its report. */
final class EntryName {

    private static final int BYTES = 16;

    private EntryName() {}

    /** Lower-case hexadecimal digits made of a file's path and of what is unique in it. */
    static String of(String path, String unique) {
        try {
            byte[] words = (path + "\n" + unique).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
