package org.copydesk.run.facts;

import java.io.IOException;

/** An index that cannot be read: damaged, or of another version. The message says which, as part of a sentence. */
public final class IndexDamage extends IOException {

    private static final long serialVersionUID = 1;

    IndexDamage(String message) {
        super(message);
    }
}
