package org.copydesk.house.canary.render.json;

/** What a stranger wants to see. */
public final class Braces {}
