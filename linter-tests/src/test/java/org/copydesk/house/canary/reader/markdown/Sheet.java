package org.copydesk.house.canary.reader.markdown;

import org.copydesk.house.canary.reader.html.Page;

/** Knows a stranger. */
public final class Sheet {
    Page other;
}
