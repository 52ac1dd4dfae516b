package org.copydesk.house.canary.language;

/** Named for nothing, and counts across runs. */
public final class WordUtils {
    static int counter;
}
