package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import org.copydesk.run.LintSettings.Piped;

/** The document that is piped in. */
final class StandardInput {

    private static final String DEFAULT_NAME = "stdin.md";

    private StandardInput() {}

    /**
     * Reads all of it.
     *
     * @param largest most bytes that are taken
     */
    static Piped read(InputStream in, String name, long largest) throws IOException, UsageException {
        int most = (int) Math.min(largest, Integer.MAX_VALUE - 8);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw new UsageException("the standard input is larger than " + most + " bytes; raise --max-size");
        }
        return new Piped(name.isEmpty() ? DEFAULT_NAME : name, bytes);
    }
}
