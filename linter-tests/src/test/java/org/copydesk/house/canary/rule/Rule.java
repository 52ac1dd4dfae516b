package org.copydesk.house.canary.rule;

/** Stands in for the interface of rules. */
public interface Rule {}
