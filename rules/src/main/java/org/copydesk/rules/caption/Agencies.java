package org.copydesk.rules.caption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.language.Folding;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;

/** The agencies of the list {@code agencies.txt}, under all their names. */
final class Agencies {

    private static final String LIST = "/org/copydesk/rules/residue/agencies.txt";
    private static final int COLUMNS = 4;

    private final Lexicon names = read();

    /** True if an agency is named among the words, with a capital. */
    boolean isIn(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (names.match(words, i) > 0 && words.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private static Lexicon read() {
        Map<String, String> found = new LinkedHashMap<>();
        for (List<String> row : Rows.load(Agencies.class, LIST, COLUMNS)) {
            List<String> spellings = new ArrayList<>(List.of(row.get(0)));
            spellings.addAll(List.of(row.get(3).split("[|]")));
            for (String spelling : spellings) {
                String name = spelling.replace("?", "");
                if (!name.isBlank()) {
                    found.putIfAbsent(Folding.key(name), name);
                }
            }
        }
        return Lexicon.of("agencies.txt", List.copyOf(found.values()));
    }
}
