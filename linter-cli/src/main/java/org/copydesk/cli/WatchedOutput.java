package org.copydesk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Remembers why output could not be written, which print streams forget. A reader that has seen enough, as {@code head}
 * does, is no failure: the rest is dropped without a word.
 */
final class WatchedOutput extends OutputStream {

    private final OutputStream target;
    private String failure = "";
    private boolean closed;

    WatchedOutput(OutputStream target, int buffer) {
        this.target = new BufferedOutputStream(target, buffer);
    }

    /** Why not everything was written; empty if it was, or if nobody wanted it. */
    String failure() {
        return failure;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (closed) {
            return;
        }
        try {
            target.write(bytes, offset, length);
        } catch (IOException broken) {
            remember(broken);
        }
    }

    @Override
    public void flush() {
        if (closed) {
            return;
        }
        try {
            target.flush();
        } catch (IOException broken) {
            remember(broken);
        }
    }

    private void remember(IOException broken) {
        closed = true;
        String message = String.valueOf(broken.getMessage());
        if (!message.toLowerCase(Locale.ROOT).contains("pipe")) {
            failure = message;
        }
    }
}
