package org.copydesk.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place that a rule speaks of, before anything is left out.
 *
 * @param values for the placeholders of the message
 * @param others other places that belong to it
 * @param note what stands at the others
 */
record Match(Target target, Map<String, String> values, List<Target.InBlock> others, String note) {

    static final String MATCH = "match";

    Match {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        others = List.copyOf(others);
    }

    static Match in(Target.InBlock place) {
        return new Match(place, Map.of(MATCH, place.text().strip()), List.of(), "");
    }

    Match with(String placeholder, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(placeholder, value);
        return new Match(target, more, others, note);
    }

    Match related(Target.InBlock other, String what) {
        return new Match(target, values, List.of(other), what);
    }
}
