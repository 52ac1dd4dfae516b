package org.copydesk.rules.translation;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;
import org.copydesk.rule.Phrase;

/** Verbs that report speech in other languages and seldom in English, where they do report speech. */
final class ReportingVerbs {

    private static final int COLUMNS = 4;
    /** English too where a pronoun speaks: {@code ”, he declared}. */
    private static final List<String> NATIVE_BEHIND_PRONOUN =
            List.of("declared", "affirmed", "reaffirmed", "deplored", "demanded", "exploded", "thundered", "shared");

    private static final String CLOSING = "\"”»“";

    private final List<List<String>> rows;

    private ReportingVerbs(List<List<String>> rows) {
        this.rows = rows;
    }

    static ReportingVerbs load() {
        return new ReportingVerbs(Rows.load(ReportingVerbs.class, "reporting-verbs.txt", COLUMNS));
    }

    /** Those that prove something by themselves. */
    ReportingVerbs telling() {
        return new ReportingVerbs(rows.stream().filter(row -> !isWeak(row)).toList());
    }

    private static boolean isWeak(List<String> row) {
        return row.get(2).equals("weak");
    }

    /** A verb that reports speech, with whom it speaks of. */
    record Report(int start, int end, List<String> languages, String english, boolean weak) {}

    List<Phrase> phrases() {
        return rows.stream().map(row -> Phrase.words(row.get(0))).toList();
    }

    /**
     * A verb of the list in reporting use: right behind a quotation and before its speaker, or as a participle before
     * {@code that he}.
     *
     * @param phrase index in {@link #phrases()}
     */
    Optional<Report> at(int phrase, Block block, int start, int end) {
        List<String> row = rows.get(phrase);
        boolean weak = isWeak(row);
        List<String> languages = List.of(row.get(1).split(","));
        if (isBehindQuotation(block.text(), start)) {
            return speakerEnd(block.words(), end).map(to -> new Report(start, to, languages, row.get(3), weak));
        }
        int speaker = pronounBefore(block, start);
        if (!weak && speaker >= 0 && endsThere(block.text(), end) && !NATIVE_BEHIND_PRONOUN.contains(row.get(0))) {
            return Optional.of(new Report(speaker, end, languages, row.get(3), false));
        }
        if (!weak && row.get(0).contains("ing that ")) {
            return Optional.of(new Report(start, end, languages, row.get(3), false));
        }
        return Optional.empty();
    }

    /** Where the pronoun of {@code ”, he pointed} begins; -1 if none stands between quotation and verb. */
    private static int pronounBefore(Block block, int start) {
        Words words = block.words();
        int pronoun = words.firstFrom(start) - 1;
        boolean there = pronoun >= 0
                && words.adjacent(pronoun)
                && (words.is(pronoun, "he") || words.is(pronoun, "she") || words.is(pronoun, "they"));
        return there && isBehindQuotation(block.text(), words.start(pronoun)) ? words.start(pronoun) : -1;
    }

    private static boolean endsThere(String text, int end) {
        return end >= text.length() || ".,;:".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isBehindQuotation(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || ",.".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0 && at < start - 1;
    }

    /** The end of the name behind the verb, or of {@code the} and the word behind it; empty if none stands there. */
    private static Optional<Integer> speakerEnd(Words words, int end) {
        int last = words.firstFrom(end) - 1;
        if (last + 2 < words.count() && words.adjacent(last) && words.is(last + 1, "the")) {
            return Optional.of(words.end(last + 2));
        }
        int to = last;
        while (to + 1 < words.count() && to - last < 3 && isNear(words, to) && words.isCapitalised(to + 1)) {
            to++;
        }
        return to == last ? Optional.empty() : Optional.of(words.end(to));
    }

    /** Words of one name: a blank between them, and perhaps the full stop of a title. */
    private static boolean isNear(Words words, int word) {
        return words.start(word + 1) - words.end(word) <= 2;
    }
}
