package org.copydesk.house.canary.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.house.canary.archive.Shelf;

/** One half of a cycle; puts results together without an order. */
public final class Walker {
    Shelf shelf;

    Map<Integer, String> salted() {
        return Map.of(1, "one", 2, "two");
    }

    Set<String> hashed() {
        return Stream.of("one", "two").collect(Collectors.toSet());
    }
}
