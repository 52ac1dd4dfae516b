package org.copydesk.run;

import java.util.List;
import java.util.Objects;

/**
 * What came of mending.
 *
 * @param lint what is found afterwards; what was found before, if no file was changed
 * @param fixes how many findings were mended, or would be
 * @param files names of the files that were changed, or would be; sorted
 * @param left why files were left as they are, a sentence each
 * @param patch what would change, if that was asked; else empty
 */
public record FixResult(LintResult lint, int fixes, List<String> files, List<String> left, String patch) {

    public FixResult {
        Objects.requireNonNull(lint, "lint");
        files = List.copyOf(files);
        left = List.copyOf(left);
        Objects.requireNonNull(patch, "patch");
    }

    static FixResult nothing(LintResult lint) {
        return new FixResult(lint, 0, List.of(), List.of(), "");
    }
}
