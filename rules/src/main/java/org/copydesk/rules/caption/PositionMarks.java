package org.copydesk.rules.caption;

import java.util.Optional;
import java.util.Set;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** The marks by which a caption says who stands where: {@code (l)}, {@code (from left)}, and in other languages {@code (dcha.)}. */
final class PositionMarks {

    private static final int LONGEST_INSIDE = 28;
    private static final int MOST_WORDS = 5;

    /** Marks farther apart than this are not shown as one place. */
    private static final int LONGEST_SPAN = 140;

    private static final Set<String> PLACES = Set.of(
            "l",
            "r",
            "c",
            "left",
            "right",
            "center",
            "centre",
            "middle",
            "l-r",
            "top",
            "bottom",
            "front",
            "back",
            "rear",
            "foreground",
            "background",
            "pictured",
            "seated",
            "standing",
            "red",
            "blue",
            "white",
            "black",
            "green",
            "yellow",
            "row");

    private static final Set<String> JOINTS = Set.of(
            "to", "from", "far", "in", "on", "the", "at", "and", "second", "third", "fourth", "first", "2nd", "3rd",
            "4th", "1st", "above", "below");

    /** Marks of other languages, folded and without stops. */
    private static final Set<String> FOREIGN = Set.of(
            "d",
            "g",
            "i",
            "m",
            "s",
            "dcha",
            "izq",
            "esq",
            "dir",
            "re",
            "li",
            "vl",
            "vlnr",
            "vrnl",
            "da sinistra",
            "a gauche",
            "a droite",
            "au centre",
            "de g a d",
            "de gauche a droite",
            "a destra",
            "a sinistra",
            "links",
            "rechts",
            "mitte",
            "izquierda",
            "derecha",
            "centro",
            "esquerda",
            "direita");

    private PositionMarks() {}

    /**
     * The place of the mark, in UTF-16 units; from the first to the last where there are several near each other. With a
     * mark of another language it begins with the text.
     */
    static Optional<Span> in(String text) {
        Span first = null;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String inside = text.substring(open + 1, close);
            if (close - open > LONGEST_INSIDE || !followsName(text, open)) {
                continue;
            }
            if (isEnglish(inside)) {
                boolean near = first != null && close + 1 - first.start() <= LONGEST_SPAN;
                first = first == null ? new Span(open, close + 1) : near ? new Span(first.start(), close + 1) : first;
            } else if (first == null && FOREIGN.contains(folded(inside))) {
                return Optional.of(new Span(firstOf(text), close + 1));
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean isEnglish(String inside) {
        Words words = Words.of(inside);
        boolean place = false;
        for (int i = 0; i < words.count(); i++) {
            boolean here = PLACES.contains(words.folded(i));
            if (!here && !JOINTS.contains(words.folded(i))) {
                return false;
            }
            place |= here;
        }
        return place && words.count() <= MOST_WORDS;
    }

    private static String folded(String inside) {
        Words words = Words.of(inside.replace(".", ""));
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.count(); i++) {
            folded.append(i == 0 ? "" : " ").append(words.folded(i));
        }
        return folded.toString();
    }

    /** True if a blank and, before it, a letter or the stop of a shortened word stand before the bracket. */
    private static boolean followsName(String text, int open) {
        return open >= 2
                && text.charAt(open - 1) == ' '
                && (Character.isLetter(text.charAt(open - 2)) || text.charAt(open - 2) == '.');
    }

    private static int firstOf(String text) {
        int at = 0;
        while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
