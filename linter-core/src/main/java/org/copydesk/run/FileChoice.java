package org.copydesk.run;

import java.util.List;
import java.util.Objects;

/** Which files below the paths of a run are linted. */
public sealed interface FileChoice {

    /** True if only findings on changed lines are reported. */
    default boolean changedLines() {
        return false;
    }

    /** All that are content. */
    record All() implements FileChoice {}

    /**
     * Those that differ from the commit at which the present branch left another, and those that Git does not track yet.
     *
     * @param ref names a commit of the other branch
     */
    record Since(String ref, boolean changedLines) implements FileChoice {

        public Since {
            Objects.requireNonNull(ref, "ref");
        }
    }

    /** Those that the next commit will change, as they will be committed. */
    record Staged(boolean changedLines) implements FileChoice {}

    /**
     * Those of a list; what is no content, or is not there, is passed over.
     *
     * @param names from the working folder
     */
    record Listed(List<String> names) implements FileChoice {

        public Listed {
            names = List.copyOf(names);
        }
    }
}
