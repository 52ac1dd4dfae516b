package org.copydesk.house.canary.attic;

/** Lives on no floor. */
public final class Squatter {}
