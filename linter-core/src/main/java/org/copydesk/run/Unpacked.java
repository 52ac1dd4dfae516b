package org.copydesk.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Unpacks a file that is read as a whole. */
final class Unpacked {

    private static final int BUFFER = 1 << 16;
    private static final int MOST = Integer.MAX_VALUE - 16;

    private Unpacked() {}

    /** The bytes that were compressed; empty if there are more of them than that. */
    static Optional<byte[]> of(byte[] packed, long largest) throws IOException {
        int limit = (int) Math.min(MOST, largest);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        }
    }
}
