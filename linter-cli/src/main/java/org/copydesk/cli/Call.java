package org.copydesk.cli;

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
}
