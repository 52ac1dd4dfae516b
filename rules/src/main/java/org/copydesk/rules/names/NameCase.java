package org.copydesk.rules.names;

import java.util.List;
import org.copydesk.rules.names.NameForm.Occurrence;

/** Where the two spellings name one person or place. */
record NameCase(List<Occurrence> a, List<Occurrence> b) {

    static final NameCase NONE = new NameCase(List.of(), List.of());

    NameCase {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    boolean isEmpty() {
        return a.isEmpty() || b.isEmpty();
    }

    /** Two names in one sentence are mostly two people. */
    boolean meets() {
        return a.stream().anyMatch(one -> b.stream().anyMatch(one::isBeside));
    }
}
