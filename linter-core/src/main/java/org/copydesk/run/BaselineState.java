package org.copydesk.run;

import java.util.Objects;

/**
 * How the findings of a run stand to its baseline.
 *
 * @param file its name, from the working folder
 * @param known findings that it stands for
 * @param expired findings that count again because their entry's last day has gone by
 * @param stale findings that it counts and that are no longer there
 * @param fresh findings that it does not know
 */
public record BaselineState(String file, int known, int expired, int stale, int fresh) {

    public BaselineState {
        Objects.requireNonNull(file, "file");
    }
}
