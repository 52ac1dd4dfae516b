package org.copydesk.config;

import java.util.Objects;

/**
 * The format of files whose names do not tell it.
 *
 * @param glob relative to the configuration's folder
 * @param format its short name
 */
public record FormatGlob(String glob, String format) {

    public FormatGlob {
        Objects.requireNonNull(glob, "glob");
        Objects.requireNonNull(format, "format");
    }
}
