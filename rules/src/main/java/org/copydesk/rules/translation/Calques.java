package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;

/**
 * The calques of all source languages that prove something, found by the rarest words of each. Weak ones stand in the lists
 * for readers and are not looked for: they would wake a rule in every other article and decide nothing.
 */
final class Calques {

    private static final List<String> LANGUAGES = List.of("fr", "es", "de", "it", "pt", "ru", "zh");
    private static final int COLUMNS = 4;
    private static final String WEAK = "weak";

    private final List<Phrase> phrases;
    /** By phrase: the calques that it may belong to. */
    private final List<List<Calque>> byPhrase;

    private Calques(SortedMap<String, List<Calque>> byLiteral) {
        this.phrases = byLiteral.keySet().stream().map(Calques::phrase).toList();
        this.byPhrase = byLiteral.values().stream().map(List::copyOf).toList();
    }

    /** A digit stands for all numbers that begin with it. */
    private static Phrase phrase(String literal) {
        boolean number = Character.isDigit(literal.charAt(literal.length() - 1));
        return number ? Phrase.starting(literal) : Phrase.words(literal);
    }

    /** All calques, read when the first rule asks for them: two rules do. */
    static Calques all() {
        return Lists.ALL;
    }

    private static Calques load() {
        SortedMap<String, List<Calque>> byLiteral = new TreeMap<>();
        for (String language : LANGUAGES) {
            List<List<String>> table = Rows.load(Calques.class, "calques-" + language + ".txt", COLUMNS);
            for (List<String> row : table) {
                if (row.get(1).equals(WEAK)) {
                    continue;
                }
                Calque calque = Calque.parse(language, row);
                for (String literal : calque.trigger().phrases()) {
                    byLiteral
                            .computeIfAbsent(literal, absent -> new ArrayList<>())
                            .add(calque);
                }
            }
        }
        return new Calques(byLiteral);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** A calque that stands in a block. */
    record Found(Calque calque, Block block, int start, int end) {}

    /** The calques of an article; of those that share words the longest. */
    List<Found> in(List<Hit> hits) {
        List<Found> found = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.phrase() < byPhrase.size() && isProse(hit)) {
                byPhrase.get(hit.phrase()).forEach(calque -> find(calque, hit, found));
            }
        }
        found.sort((one, other) -> Integer.compare(other.end() - other.start(), one.end() - one.start()));
        List<Found> kept = new ArrayList<>();
        for (Found each : found) {
            if (kept.stream().noneMatch(longer -> overlap(longer, each))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static boolean isProse(Hit hit) {
        Role role = hit.block().role();
        return (role.isProse() || role == Role.HEADLINE || role == Role.SUBHEAD || role == Role.RIGHTS)
                && !hit.block().inside(Inline.Kind.CODE, hit.start());
    }

    private static boolean overlap(Found one, Found other) {
        return one.block() == other.block() && one.start() < other.end() && other.start() < one.end();
    }

    private static void find(Calque calque, Hit hit, List<Found> found) {
        Words words = hit.block().words();
        // A trigger may begin with a mark.
        int word = words.firstFrom(hit.start());
        boolean markFirst = calque.tokens().get(0) instanceof CalqueToken.Mark;
        for (int first = Math.max(0, word - calque.trigger().token()); first <= word; first++) {
            int cursor = words.start(first);
            if (markFirst) {
                cursor = first == 0 ? 0 : words.end(first - 1);
            }
            int end = calque.match(words, cursor);
            if (end >= hit.end()) {
                found.add(new Found(calque, hit.block(), firstMark(words.text(), cursor), end));
                return;
            }
        }
    }

    private static int firstMark(String text, int cursor) {
        int at = cursor;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Holds the lists once they are wanted. */
    private static final class Lists {
        static final Calques ALL = load();
    }
}
