package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.Rows;
import org.copydesk.language.WordClass;
import org.copydesk.language.WordClasses;
import org.copydesk.language.Words;

/** Abbreviations and terms of another country's press and politics that a translation kept. */
final class ForeignTerms {

    private static final int COLUMNS = 4;
    private static final int GLOSS_REACH = 40;
    private static final int CAPITALS_REACH = 6;
    private static final String MARKS = "\"“”„‘’'«»";
    /** Words that explain a term, before it or behind it. */
    private static final Set<String> EXPLAINING = Set.of(
            "called",
            "known",
            "dubbed",
            "nicknamed",
            "term",
            "word",
            "means",
            "meaning",
            "so-called",
            "german",
            "french",
            "spanish",
            "italian",
            "portuguese",
            "russian",
            "czech",
            "literally",
            "translated",
            "stands",
            "abbreviation",
            "acronym",
            "initials",
            "short");

    /**
     * One row of a list.
     *
     * @param text as printed
     * @param abbreviation whether it is one, and not a word
     */
    record Term(String text, List<String> languages, String english, String kind, boolean abbreviation) {}

    private final List<Term> terms;

    private ForeignTerms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    static ForeignTerms load() {
        List<Term> terms = new ArrayList<>();
        read("foreign-abbreviations.txt", true, terms);
        read("foreign-terms.txt", false, terms);
        return new ForeignTerms(terms);
    }

    private static void read(String file, boolean abbreviations, List<Term> into) {
        for (List<String> row : Rows.load(ForeignTerms.class, file, COLUMNS)) {
            into.add(new Term(row.get(0), List.of(row.get(1).split(",")), row.get(2), row.get(3), abbreviations));
        }
    }

    List<Term> all() {
        return terms;
    }

    /** Whether a term stands at a place as it is printed, and in no name, title or quotation of its own language. */
    static boolean stands(Term term, Block block, int start, int end) {
        String text = block.text();
        int stop = term.text().endsWith(".") && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
        if (!text.substring(start, stop).equals(term.text()) || EnglishCopy.isLiteral(block, start)) {
            return false;
        }
        Words words = block.words();
        int first = words.indexAt(start);
        int behind = words.firstFrom(end);
        if (first < 0 || words.start(first) != start || isShouted(words, first) || isQuoted(block, start, end)) {
            return false;
        }
        if (block.inside(Inline.Kind.EMPHASIS, start) || block.inside(Inline.Kind.LINK, start)) {
            return false;
        }
        boolean named = behind < words.count() && words.adjacent(behind - 1) && words.isCapitalised(behind);
        boolean led = first > 0
                && words.adjacent(first - 1)
                && (WordClasses.mayBe(words, first - 1, WordClass.DETERMINER)
                        || WordClasses.mayBe(words, first - 1, WordClass.PREPOSITION));
        return switch (term.kind()) {
            case "strong" -> led && !named;
            case "term" -> true;
            default -> !named || term.abbreviation();
        };
    }

    /** Whether the words around are in capitals, so that printing proves nothing. */
    private static boolean isShouted(Words words, int word) {
        int from = Math.max(0, word - CAPITALS_REACH);
        int to = Math.min(words.count(), word + CAPITALS_REACH);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += words.isAllCaps(i) ? 1 : 0;
        }
        return capitals * 2 > to - from && to - from > 3;
    }

    /** Whether it stands in a quotation that says more than the term itself. */
    private static boolean isQuoted(Block block, int start, int end) {
        String text = block.text();
        boolean alone = start > 0
                && end < text.length()
                && MARKS.indexOf(text.charAt(start - 1)) >= 0
                && MARKS.indexOf(text.charAt(end)) >= 0;
        return !alone && block.quotations().inside(start);
    }

    /** Whether the text around a term explains it: a bracket behind it, or a word like {@code called} near it. */
    static boolean isExplained(Block block, int start, int end) {
        String text = block.text();
        Words words = block.words();
        String behind = text.substring(end, Math.min(text.length(), end + 3));
        if (behind.indexOf('(') >= 0) {
            return true;
        }
        int from = words.firstFrom(Math.max(0, start - GLOSS_REACH));
        for (int i = from; i < words.count() && words.start(i) < end + GLOSS_REACH; i++) {
            if (EXPLAINING.contains(words.text(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
