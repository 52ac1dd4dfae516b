package org.copydesk.house.canary.text;

import org.copydesk.house.canary.engine.Walker;

/** A low floor that uses a high one. */
public final class LooksUp {
    Walker walker = new Walker();
}
