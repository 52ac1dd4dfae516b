package org.copydesk.rules.byline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.language.Folding;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;

/** Agencies that write copy, under those names of the list {@code agencies.txt} that are nothing else. */
final class NewsAgencies {

    private static final String LIST = "/org/copydesk/rules/residue/agencies.txt";
    private static final int COLUMNS = 4;

    private final Lexicon names = read();

    /** The first agency that is named among the words, by its usual name. */
    Optional<String> firstIn(Words words) {
        for (int i = 0; i < words.count(); i++) {
            int length = names.match(words, i);
            if (length > 0 && words.isCapitalised(i)) {
                return names.value(words.text(i, i + length));
            }
        }
        return Optional.empty();
    }

    private static Lexicon read() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (List<String> row : Rows.load(NewsAgencies.class, LIST, COLUMNS)) {
            if (row.get(1).equals("news") || row.get(1).equals("both")) {
                add(row.get(0), row, lines);
                for (String name : row.get(3).split("[|]")) {
                    add(name, row, lines);
                }
            }
        }
        return Lexicon.of("agencies.txt", List.copyOf(lines.values()));
    }

    /** A name with a question mark is an ordinary word too. */
    private static void add(String name, List<String> row, Map<String, String> lines) {
        if (!name.isBlank() && !name.endsWith("?")) {
            lines.putIfAbsent(Folding.key(name), name + "\t" + row.get(0).replace("?", ""));
        }
    }
}
