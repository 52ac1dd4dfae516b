package org.copydesk.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a pack by their paths: rules, pages, word lists. */
sealed interface PackFiles {

    /** A file's text. */
    Optional<String> text(String path);

    static PackFiles of(ClassLoader loader) {
        return new OfLoader(loader);
    }

    static PackFiles of(Map<String, String> files) {
        return new OfMap(files);
    }

    /** Files on a class path. */
    record OfLoader(ClassLoader loader) implements PackFiles {

        @Override
        public Optional<String> text(String path) {
            try (InputStream in = loader.getResourceAsStream(path)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(path + " cannot be read", broken);
            }
        }
    }

    /** Files that have been read. */
    record OfMap(Map<String, String> files) implements PackFiles {

        public OfMap {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }

        @Override
        public Optional<String> text(String path) {
            return Optional.ofNullable(files.get(path));
        }
    }
}
