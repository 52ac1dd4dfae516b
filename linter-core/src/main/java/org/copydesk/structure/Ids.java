package org.copydesk.structure;

import java.util.Locale;

/** Names of signals as {@code signals.txt} writes them. */
final class Ids {

    private Ids() {}

    static String of(Enum<?> signal) {
        return signal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
