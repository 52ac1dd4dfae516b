package org.copydesk.config;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules that are on for a group of files, by id. Files with equal selections share their rules. */
public final class RuleSelection {

    private final SortedMap<String, ActiveRule> active;

    private RuleSelection(SortedMap<String, ActiveRule> active) {
        this.active = Collections.unmodifiableSortedMap(active);
    }

    public static RuleSelection of(List<ActiveRule> rules) {
        SortedMap<String, ActiveRule> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(rule.info().id(), rule));
        return new RuleSelection(byId);
    }

    /** Rules that are on, by id. */
    public SortedMap<String, ActiveRule> active() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSelection selection && active.equals(selection.active);
    }

    /** Of the ids alone: the hash code of records is made of code that the JVM has to write first, which takes 25 ms. */
    @Override
    public int hashCode() {
        return active.keySet().hashCode();
    }
}
