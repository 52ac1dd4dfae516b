package org.copydesk.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * News, picture and press-release agencies under all names that credits, datelines and rights lines give them: the list
 * {@code agencies.txt}. Found are names that begin with a capital. Immutable.
 */
public final class Agencies {

    private static final int COLUMNS = 4;
    /** Before the value of a name that is nothing but a news agency's. */
    private static final String SURE = "+";

    private static final String UNSURE = "-";

    private final Lexicon names;

    private Agencies(Lexicon names) {
        this.names = names;
    }

    /** The list that comes with Copydesk; read when first asked for. */
    public static Agencies standard() {
        return Standard.LIST;
    }

    /** The number of words of the longest name that begins with word {@code i}; 0 if there is none. */
    public int match(Words words, int i) {
        int length = words.isCapitalised(i) ? names.match(words, i) : 0;
        return length == 0 && isLowerCased(words, i) ? names.match(words, i) : length;
    }

    /** True if an agency is named among the words, short names and those that are ordinary words too among them. */
    public boolean isIn(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapitalised(i) && names.match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The first agency that writes copy and is named among the words, by its usual name; names that are ordinary words are passed over. */
    public Optional<String> newsIn(Words words) {
        for (int i = 0; i < words.count(); i++) {
            int length = words.isCapitalised(i) ? names.match(words, i) : 0;
            if (length > 0) {
                String value = names.value(words.text(i, i + length)).orElse(UNSURE);
                if (value.startsWith(SURE)) {
                    return Optional.of(value.substring(SURE.length()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code dpa}, {@code epd}: written small by their owners. */
    private static boolean isLowerCased(Words words, int i) {
        return words.is(i, "dpa") || words.is(i, "imago") || words.is(i, "picture") || words.is(i, "ddp");
    }

    /** Kept apart so that the list is read only where somebody asks. */
    private static final class Standard {

        static final Agencies LIST = new Agencies(read());

        private static Lexicon read() {
            Map<String, String> lines = new LinkedHashMap<>();
            List<List<String>> rows = Rows.load(Agencies.class, "agencies.txt", COLUMNS);
            rows.forEach(row -> addAll(row, false, lines));
            rows.forEach(row -> addAll(row, true, lines));
            return Lexicon.of("agencies.txt", List.copyOf(lines.values()));
        }

        /** Names with a question mark are ordinary words too, and give way to those that are not. */
        private static void addAll(List<String> row, boolean doubtful, Map<String, String> lines) {
            boolean news = row.get(1).equals("news") || row.get(1).equals("both");
            String usual = row.get(0).replace("?", "");
            add(row.get(0), doubtful, news, usual, lines);
            for (String name : row.get(3).split("[|]")) {
                add(name, doubtful, news, usual, lines);
            }
        }

        private static void add(String name, boolean doubtful, boolean news, String usual, Map<String, String> lines) {
            String bare = name.replace("?", "");
            if (!bare.isBlank() && doubtful == name.endsWith("?")) {
                String mark = news && !doubtful ? SURE : UNSURE;
                lines.putIfAbsent(Folding.key(bare), bare + "\t" + mark + usual);
            }
        }
    }
}
