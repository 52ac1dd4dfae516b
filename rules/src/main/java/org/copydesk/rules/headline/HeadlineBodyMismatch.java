package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.EnglishNumbers;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A number in the headline that the text does not have. */
public final class HeadlineBodyMismatch implements ArticleRule {

    private static final int LEAST_TEXT_WORDS = 60;
    /** Headlines round: a number that ends in a nought may be so far off. */
    private static final double ROUNDING = 0.1;

    private static final WordSet NAMED = WordSet.of(EnglishNumbers.COUNTS);

    /** A number of more digits is no count. */
    private static final int MOST_DIGITS = 12;

    @Override
    public void check(Article article, Sink sink) {
        Optional<Block> headline = article.headline();
        if (headline.isEmpty()) {
            return;
        }
        Words words = headline.get().words();
        List<Double> told = List.of();
        for (int i = 0; i < words.count(); i++) {
            Optional<Double> number = isCounted(words, i) ? number(words, i) : Optional.empty();
            if (number.isEmpty()) {
                continue;
            }
            told = told.isEmpty() ? numbers(article, headline.get()) : told;
            if (!told.isEmpty() && !has(told, number.get())) {
                sink.at(headline.get(), words.start(i), words.end(i))
                        .with("number", words.text(i))
                        .report();
            }
        }
    }

    /** False for a part of a score, date or version, and for the number that closes a series' name. */
    private static boolean isCounted(Words words, int i) {
        if (!Character.isDigit(words.text(i).charAt(0)) || i + 1 == words.count()) {
            return false;
        }
        String text = words.text();
        boolean before = words.start(i) > 0 && "-–:/.#".indexOf(text.charAt(words.start(i) - 1)) >= 0;
        return !before && "-–:/.".indexOf(text.charAt(words.end(i))) < 0;
    }

    /** All numbers of the text, in figures or words; none if the text is too short to be held to them. */
    private static List<Double> numbers(Article article, Block headline) {
        List<Double> found = new ArrayList<>();
        int count = 0;
        int items = 0;
        int subheads = 0;
        for (Block block : article.blocks()) {
            if (block == headline || block.place() != Place.FLOW || block.key().equals(headline.key())) {
                continue;
            }
            Words words = block.words();
            count += words.count();
            items += block.is(Role.LIST_ITEM) ? 1 : 0;
            subheads += block.is(Role.SUBHEAD) ? 1 : 0;
            for (int i = 0; i < words.count(); i++) {
                number(words, i).ifPresent(found::add);
            }
        }
        // A headline that counts tips or lessons counts list items or subheads.
        found.add((double) items);
        found.add((double) subheads);
        return count >= LEAST_TEXT_WORDS ? found : List.of();
    }

    private static boolean has(List<Double> told, double number) {
        boolean round = number >= 10 && number % 10 == 0;
        for (double other : told) {
            boolean near = round && Math.abs(other - number) <= number * ROUNDING;
            if (other == number || near) {
                return true;
            }
        }
        return false;
    }

    /** The value of a number in figures, or of its English name up to twenty. */
    private static Optional<Double> number(Words words, int i) {
        if (!words.hasDigit(i) && !NAMED.has(words, i)) {
            return Optional.empty();
        }
        String folded = words.folded(i);
        int named = EnglishNumbers.COUNTS.indexOf(folded);
        if (named >= 0) {
            return Optional.of((double) named);
        }
        int end = 0;
        while (end < folded.length()
                && (Character.isDigit(folded.charAt(end)) || ".,".indexOf(folded.charAt(end)) >= 0)) {
            end++;
        }
        String figures = folded.substring(0, end).replace(",", "");
        return figures.isEmpty() || figures.length() > MOST_DIGITS || !isDecimal(figures)
                ? Optional.empty()
                : Optional.of(Double.valueOf(figures));
    }

    private static boolean isDecimal(String figures) {
        int dots = 0;
        for (int i = 0; i < figures.length(); i++) {
            char unit = figures.charAt(i);
            if (unit != '.' && (unit < '0' || unit > '9')) {
                return false;
            }
            dots += unit == '.' ? 1 : 0;
        }
        return dots <= 1 && figures.charAt(0) != '.';
    }
}
