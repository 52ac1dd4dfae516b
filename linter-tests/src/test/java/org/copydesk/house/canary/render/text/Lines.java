package org.copydesk.house.canary.render.text;

import org.copydesk.house.canary.render.json.Braces;

/** Knows a stranger. */
public final class Lines {
    Braces other;
}
