package org.copydesk.run;

import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a run by the names that reports call them, and their paths from the configuration's folder. */
final class SitePaths {

    private final SortedMap<String, String> byName = new TreeMap<>();

    synchronized void add(String name, String sitePath) {
        byName.put(name, sitePath);
    }

    /** The path by which globs know a file. */
    synchronized String of(String name) {
        return byName.getOrDefault(name, name);
    }

    /** True if the file was linted. */
    synchronized boolean has(String name) {
        return byName.containsKey(name);
    }

    synchronized SortedMap<String, String> all() {
        return new TreeMap<>(byName);
    }
}
