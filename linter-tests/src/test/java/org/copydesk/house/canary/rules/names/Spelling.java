package org.copydesk.house.canary.rules.names;

/** What a stranger wants to see. */
public final class Spelling {}
