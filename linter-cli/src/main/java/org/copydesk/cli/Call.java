package org.copydesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One call of a command: where it runs and whom it talks to. */
record Call(Surroundings surroundings, Streams streams) {

    Call {
        Objects.requireNonNull(surroundings, "surroundings");
        Objects.requireNonNull(streams, "streams");
    }

    /** Tells the user something that is not part of the result. */
    void complain(String message) {
        streams.err().println("copydesk: " + Complaint.visible(message));
    }

    /** Writes a result. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /** Writes a result to the standard output. */
    void show(Content content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        content.writeTo(writer);
        writer.flush();
    }
}
