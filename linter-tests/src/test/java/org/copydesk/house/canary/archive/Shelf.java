package org.copydesk.house.canary.archive;

import org.copydesk.house.canary.engine.Walker;

/** The other half of the cycle. */
public final class Shelf {
    Walker walker;
}
