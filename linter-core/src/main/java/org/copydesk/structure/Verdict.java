package org.copydesk.structure;

import java.util.List;
import java.util.Objects;
import org.copydesk.article.Role;

/**
 * What a block was taken for, and why.
 *
 * @param evidence empty if the block stays what it is
 */
record Verdict(Role role, List<String> evidence) {

    Verdict {
        Objects.requireNonNull(role, "role");
        evidence = List.copyOf(evidence);
    }
}
