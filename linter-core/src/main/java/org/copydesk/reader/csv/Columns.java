package org.copydesk.reader.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.BodyFields;
import org.copydesk.reader.BodyForm;
import org.copydesk.reader.FieldMap;

/**
 * The columns of a table by the names in its first row.
 *
 * @param names as they are written
 * @param kinds what each means
 * @param body number of the column that holds the body, from 0; -1 if none does
 * @param others numbers of the columns that hold the body once more
 */
record Columns(List<String> names, List<FieldKind> kinds, int body, List<Integer> others) {

    /** Of a longer name only the beginning is looked at, in UTF-16 units. */
    static final int LONGEST_NAME = 100;

    /** What exports of databases put before the names of an article's columns. */
    private static final List<String> PREFIXES =
            List.of("post", "article", "story", "news", "entry", "node", "page", "record");

    Columns {
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        others = List.copyOf(others);
    }

    static Columns of(List<String> names, FieldMap fields) {
        List<Integer> bodies = bodies(names, fields);
        List<FieldKind> kinds = new ArrayList<>();
        names.forEach(name -> kinds.add(kind(name, fields)));
        return new Columns(
                names,
                kinds,
                bodies.isEmpty() ? -1 : bodies.get(0),
                bodies.isEmpty() ? bodies : bodies.subList(1, bodies.size()));
    }

    private static FieldKind kind(String name, FieldMap fields) {
        FieldKind kind = fields.kind(name);
        return kind == FieldKind.OTHER && !fields.isTold(name) ? fields.kind(bare(name)) : kind;
    }

    /** {@code post_title} without what it is the title of. */
    private static String bare(String name) {
        String folded = BodyFields.fold(name);
        for (String prefix : PREFIXES) {
            if (folded.startsWith(prefix) && folded.length() > prefix.length()) {
                return folded.substring(prefix.length());
            }
        }
        return name;
    }

    /** The columns that hold bodies, the best first. */
    private static List<Integer> bodies(List<String> names, FieldMap fields) {
        List<Integer> found = new ArrayList<>();
        for (List<String> way : fields.bodies()) {
            String told = String.join(".", way);
            add(names, found, name -> FieldMap.folded(name).equals(told));
        }
        for (String known : BodyFields.names()) {
            add(
                    names,
                    found,
                    name -> !fields.isTold(name)
                            && (BodyFields.fold(name).equals(known)
                                    || BodyFields.fold(bare(name)).equals(known)));
        }
        return found;
    }

    private static void add(List<String> names, List<Integer> found, Predicate<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (!found.contains(i) && wanted.test(names.get(i))) {
                found.add(i);
            }
        }
    }

    /** True for an export of WordPress, which tells of each row what kind of post it is. */
    boolean areOfWordPress() {
        return names.stream().anyMatch(name -> BodyFields.fold(name).equals("posttype"));
    }

    /** The notation of the bodies. */
    BodyForm form() {
        return BodyFields.form(names.get(body));
    }

    /** How many columns have names that articles have. */
    int known() {
        int known = body < 0 ? 0 : 1 + others.size();
        for (FieldKind kind : kinds) {
            known += kind == FieldKind.OTHER ? 0 : 1;
        }
        return known;
    }

    /** True for a table of articles: it has bodies and something beside them, or titles, dates and more. */
    boolean areOfArticles() {
        if (body >= 0) {
            return kinds.stream().anyMatch(kind -> kind != FieldKind.OTHER);
        }
        boolean dated = kinds.contains(FieldKind.DATE) || kinds.contains(FieldKind.UPDATED);
        boolean more = kinds.contains(FieldKind.DESCRIPTION) || kinds.contains(FieldKind.AUTHOR);
        return kinds.contains(FieldKind.TITLE) && dated && more;
    }
}
