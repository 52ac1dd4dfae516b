package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;

/** Spellings of names that another language's romanisation gives them, as they stand in an article. */
final class Romanised {

    private static final int COLUMNS = 4;

    private final List<Spelling> spellings;

    private Romanised(List<Spelling> spellings) {
        this.spellings = List.copyOf(spellings);
    }

    static Romanised load() {
        List<Spelling> spellings = new ArrayList<>();
        for (List<String> row : Rows.load(Romanised.class, "romanisation.txt", COLUMNS)) {
            spellings.add(new Spelling(row.get(0), List.of(row.get(1).split(",")), row.get(2), row.get(3)));
        }
        return new Romanised(spellings);
    }

    /**
     * A row of the list.
     *
     * @param kind surname, full, term, given or weak: how much it proves
     */
    record Spelling(String text, List<String> languages, String english, String kind) {

        /** True if it may be reported by itself. */
        boolean proves() {
            return !kind.equals("weak") && !kind.equals("given");
        }

        boolean sharesLanguageWith(Spelling other) {
            return languages.stream().anyMatch(other.languages::contains);
        }
    }

    /** A spelling where it stands. */
    record Mention(Spelling spelling, Block block, int start, int end) {}

    List<Phrase> phrases() {
        return spellings.stream().map(spelling -> Phrase.words(spelling.text())).toList();
    }

    /** The mentions in an article: as written in the list, letter for letter; of those that share words the longest. */
    List<Mention> in(List<Hit> hits) {
        List<Mention> found = new ArrayList<>();
        for (Hit hit : hits) {
            Spelling spelling = spellings.get(hit.phrase());
            if (hit.text().equals(spelling.text()) && isName(hit)) {
                found.add(new Mention(spelling, hit.block(), hit.start(), hit.end()));
            }
        }
        found.removeIf(mention -> found.stream().anyMatch(other -> isLonger(other, mention)));
        return found;
    }

    private static boolean isLonger(Mention longer, Mention mention) {
        return longer.block() == mention.block()
                && longer.start() <= mention.start()
                && mention.end() <= longer.end()
                && longer.end() - longer.start() > mention.end() - mention.start();
    }

    /** Not part of a hyphenated compound or of a link's address, and not program text. */
    private static boolean isName(Hit hit) {
        Words words = hit.block().words();
        int word = words.indexAt(hit.start());
        boolean whole = word >= 0 && words.start(word) == hit.start() && isWordEnd(words, hit.end());
        return whole && !hit.block().inside(Inline.Kind.CODE, hit.start());
    }

    /** A word ends there, perhaps with a possessive behind. */
    private static boolean isWordEnd(Words words, int end) {
        int word = words.indexAt(end - 1);
        return word >= 0 && (words.end(word) == end || isPossessive(words.text(), end));
    }

    private static boolean isPossessive(String text, int end) {
        return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
    }
}
