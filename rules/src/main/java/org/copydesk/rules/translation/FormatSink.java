package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.language.Rows;
import org.copydesk.rules.translation.Calque.Strength;

/** Collects the foreign formats of one text. */
final class FormatSink {

    private static final int COLUMNS = 5;

    private final Map<String, ForeignFormat.Kind> kinds;
    private final List<ForeignFormat> found = new ArrayList<>();

    FormatSink(Map<String, ForeignFormat.Kind> kinds) {
        this.kinds = kinds;
    }

    static Map<String, ForeignFormat.Kind> kinds() {
        Map<String, ForeignFormat.Kind> kinds = new LinkedHashMap<>();
        for (List<String> row : Rows.load(FormatSink.class, "typography.txt", COLUMNS)) {
            kinds.put(
                    row.get(0),
                    new ForeignFormat.Kind(
                            row.get(0),
                            List.of(row.get(1).split(",")),
                            Strength.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                            row.get(3)));
        }
        return kinds;
    }

    /** A format that has no mechanical fix. */
    void add(String name, int start, int end) {
        add(name, start, end, List.of(), false);
    }

    /** A format that one text stands for, for certain. */
    void fixed(String name, int start, int end, String english) {
        add(name, start, end, List.of(new ForeignFormat.Change(start, end, english)), true);
    }

    /** A format that one text may stand for: a person decides. */
    void proposed(String name, int start, int end, String english) {
        add(name, start, end, List.of(new ForeignFormat.Change(start, end, english)), false);
    }

    void add(String name, int start, int end, List<ForeignFormat.Change> edits, boolean safe) {
        ForeignFormat.Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("typography.txt has no row " + name);
        }
        found.add(new ForeignFormat(start, end, kind, edits, safe));
    }

    List<ForeignFormat> found() {
        return found;
    }
}
