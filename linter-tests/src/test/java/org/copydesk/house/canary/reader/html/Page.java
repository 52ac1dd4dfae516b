package org.copydesk.house.canary.reader.html;

/** What a stranger wants to see. */
public final class Page {}
