package org.copydesk.house.canary.rules.prose;

import org.copydesk.house.canary.rules.names.Spelling;

/** Knows a stranger. */
public final class Slip {
    Spelling other;
}
