package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.Marks;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/**
 * A blank between a word and the mark behind it. A mark that an article sets so again and again is a habit, and one finding.
 */
public final class SpaceBeforePunctuation implements ArticleRule {

    /** From so many on, blanks before one kind of mark are told as one. */
    private static final int HABIT = 3;

    /**
     * A mark with a blank before it.
     *
     * @param gap where the blank begins
     */
    private record Place(Block block, int gap, int mark) {

        char sign() {
            return block.text().charAt(mark);
        }

        int start() {
            return Math.min(ProseText.lettersBefore(block.text(), gap), gap - 1);
        }
    }

    @Override
    public void check(Article article, Sink sink) {
        Map<Character, List<Place>> places = new TreeMap<>();
        for (Block block : ProseText.of(article)) {
            String text = block.text();
            Marks marks = block.marks();
            for (int m = 0; m < marks.count(); m++) {
                int i = marks.offset(m);
                if (i >= 2 && isMark(text.charAt(i)) && ProseText.isBlank(text.charAt(i - 1))) {
                    place(block, text, i)
                            .ifPresent(place -> places.computeIfAbsent(place.sign(), mark -> new ArrayList<>())
                                    .add(place));
                }
            }
            SpacedApostrophe.report(block, sink);
        }
        Slips slips = new Slips(sink);
        places.values().forEach(same -> report(same, slips));
        slips.report();
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '?' || c == '!';
    }

    private static Optional<Place> place(Block block, String text, int mark) {
        int gap = mark - 1;
        while (gap > 0 && ProseText.isBlank(text.charAt(gap - 1))) {
            gap--;
        }
        boolean stray =
                gap > 0 && endsWord(text.charAt(gap - 1)) && endsHere(text, gap, mark) && !isNoProse(block, gap, mark);
        return stray ? Optional.of(new Place(block, gap, mark)) : Optional.empty();
    }

    private static void report(List<Place> same, Slips slips) {
        int told = 0;
        while (told < same.size()) {
            int end = same.size() < HABIT ? told + 1 : same.size();
            Place first = same.get(told);
            Draft draft = slips.at(first.block(), first.start(), first.mark() + 1)
                    .message(end - told > 1 ? "habit" : "blank")
                    .with("mark", String.valueOf(first.sign()))
                    .with("count", Integer.toString(same.size()));
            for (Place place : same.subList(told + 1, end)) {
                draft = draft.related(place.block(), place.start(), place.mark() + 1, "and here")
                        .delete(place.block(), place.gap(), place.mark());
            }
            draft = draft.delete(first.block(), first.gap(), first.mark());
            if (end - told > 1) {
                draft.report();
            } else {
                slips.add(draft);
            }
            told = end;
        }
    }

    private static boolean isNoProse(Block block, int gap, int mark) {
        return ProseText.isLiteral(block, gap - 1)
                || ProseText.isLiteral(block, gap)
                || ProseText.isLiteral(block, mark)
                || block.inside(Inline.Kind.BREAK, mark - 1)
                || block.text().substring(gap, mark).indexOf('\n') >= 0
                || isNote(block.text(), gap);
    }

    /** Whether the mark of a note that the format does not know stands before the gap. */
    private static boolean isNote(String text, int gap) {
        return text.charAt(gap - 1) == ']' && text.startsWith("[^", Math.max(0, text.lastIndexOf('[', gap)));
    }

    private static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == ']' || c == '"' || c == '”' || c == '’' || c == '\'';
    }

    /** Whether the mark ends something there, and does not begin a name, a number, a face or an ellipsis. */
    private static boolean endsHere(String text, int gap, int mark) {
        char c = text.charAt(mark);
        char next = ProseText.at(text, mark + 1);
        char beyond = ProseText.at(text, mark + 2);
        boolean ends = ProseText.isBlank(next) || isCloser(next);
        boolean spaced = ProseText.isBlank(next) && isMark(beyond) && beyond != ',';
        return switch (c) {
            case '.' -> (ends || beginsSentence(text, mark + 1)) && !spaced;
            case ',' -> (ends || Character.isLetter(next) && Character.isLetter(text.charAt(gap - 1))) && !spaced;
            case ':' -> ends && !isCloser(next) && !isFace(beyond) && !isRatio(text, gap, mark);
            case ';' -> ends && !isCloser(next) && !isFace(beyond);
            default -> ends && !spaced;
        };
    }

    /** Whether the next sentence touches the mark: {@code a million .It has}. */
    private static boolean beginsSentence(String text, int at) {
        int end = ProseText.lettersFrom(text, at);
        return end - at >= 2
                && Character.isUpperCase(text.charAt(at))
                && ProseText.isBlank(ProseText.at(text, end))
                && GluedWord.isSmall(text, at + 1, end)
                && CommonWords.has(GluedWord.lower(text, at, end));
    }

    private static boolean isFace(char c) {
        return c == ')' || c == '(';
    }

    private static boolean isRatio(String text, int gap, int mark) {
        return Character.isDigit(text.charAt(gap - 1)) && Character.isDigit(ProseText.at(text, mark + 2));
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == ')' || c == '»';
    }
}
