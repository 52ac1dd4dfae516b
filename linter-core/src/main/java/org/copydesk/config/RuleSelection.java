package org.copydesk.config;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.rule.House;

/** The rules that are on for a group of files, by id, and what they go by. Files with equal selections share their rules. */
public final class RuleSelection {

    private final SortedMap<String, ActiveRule> active;
    private final House house;

    private RuleSelection(SortedMap<String, ActiveRule> active, House house) {
        this.active = Collections.unmodifiableSortedMap(active);
        this.house = house;
    }

    public static RuleSelection of(List<ActiveRule> rules, House house) {
        SortedMap<String, ActiveRule> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(rule.info().id(), rule));
        return new RuleSelection(byId, house);
    }

    /** Rules that are on, by id. */
    public SortedMap<String, ActiveRule> active() {
        return active;
    }

    /** What the site says of itself where these files are. */
    public House house() {
        return house;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSelection selection
                && active.equals(selection.active)
                && house.equals(selection.house);
    }

    /** Of the ids alone: the hash code of records is made of code that the JVM has to write first, which takes 25 ms. */
    @Override
    public int hashCode() {
        return active.keySet().hashCode();
    }
}
