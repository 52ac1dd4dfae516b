package org.copydesk.baseline;

import java.util.Objects;

/**
 * A finding as a baseline knows it.
 *
 * @param path of the file, from the baseline's folder, with {@code /}
 * @param fingerprint that findings which are alike share
 */
public record KnownFinding(String path, String rule, String fingerprint, String message) {

    public KnownFinding {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(message, "message");
    }

    String key() {
        return rule + "\n" + fingerprint;
    }
}
