package org.copydesk.baseline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings of one file that are known and alike.
 *
 * @param path of the file, from the baseline's folder, with {@code /}
 * @param fingerprint that they share
 * @param count how many there are, at least 1
 * @param message what the first of them says, cut short: for people only
 * @param note what people say of them
 */
public record BaselineEntry(String path, String rule, String fingerprint, int count, String message, Note note)
        implements Comparable<BaselineEntry> {

    /** Longest message kept, in UTF-16 units. */
    public static final int MESSAGE_LIMIT = 120;

    /**
     * What people say of an entry.
     *
     * @param reason why it may stay; may be empty
     * @param owner who is to mend it; may be empty
     * @param expires the last day on which it may stay; empty for ever
     */
    public record Note(String reason, String owner, Optional<LocalDate> expires) {

        public Note {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(expires, "expires");
        }

        public static Note none() {
            return new Note("", "", Optional.empty());
        }
    }

    public BaselineEntry {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(note, "note");
        if (count < 1) {
            throw new IllegalArgumentException(count + " findings of " + rule + " in " + path);
        }
        message = cut(message);
    }

    private static String cut(String message) {
        if (message.length() <= MESSAGE_LIMIT) {
            return message;
        }
        int end = MESSAGE_LIMIT - 1;
        return message.substring(0, Character.isHighSurrogate(message.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    BaselineEntry at(String otherPath, int otherCount) {
        return new BaselineEntry(otherPath, rule, fingerprint, otherCount, message, note);
    }

    /** By path, rule, fingerprint: what no two entries of a baseline share. */
    @Override
    public int compareTo(BaselineEntry other) {
        int order = path.compareTo(other.path);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        return order != 0 ? order : fingerprint.compareTo(other.fingerprint);
    }
}
