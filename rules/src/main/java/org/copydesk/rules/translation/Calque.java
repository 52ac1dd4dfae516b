package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.language.Words;

/**
 * A construction of another language translated word for word.
 *
 * @param language ISO 639 code of the language that it comes from
 * @param strength how much one of it proves
 * @param english what English writes
 * @param original the construction behind it
 * @param trigger what is looked for in the text before the pattern is tried
 */
record Calque(
        List<CalqueToken> tokens,
        String language,
        Strength strength,
        String english,
        String original,
        CalqueTrigger trigger) {

    /** How much a marker proves. */
    enum Strength {
        /** An English-writing editor does not write it. */
        SURE,
        /** Hardly ever native: counts beside another marker of the same language. */
        STRONG,
        /** Also native English: evidence only. */
        WEAK
    }

    Calque {
        tokens = List.copyOf(tokens);
    }

    /**
     * Reads a row of a list: pattern, strength, what English writes, the construction behind it.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static Calque parse(String language, List<String> row) {
        String pattern = row.get(0);
        List<CalqueToken> tokens = new ArrayList<>();
        for (String word : pattern.split(" ")) {
            tokens.add(token(word));
        }
        Strength strength = Strength.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        return new Calque(tokens, language, strength, row.get(2), row.get(3), CalqueTrigger.of(tokens, pattern));
    }

    /**
     * Where the pattern ends if it begins at a cursor; -1 if it does not hold there.
     *
     * @param cursor offset in the text, before the first token and the blanks in front of it
     */
    int match(Words words, int cursor) {
        return match(words, 0, cursor);
    }

    private int match(Words words, int at, int cursor) {
        if (at == tokens.size()) {
            return cursor;
        }
        CalqueToken token = tokens.get(at);
        int behind = step(token, words, cursor);
        int end = behind < 0 ? -1 : match(words, at + 1, behind);
        return end < 0 && token.optional() ? match(words, at + 1, cursor) : end;
    }

    private static int step(CalqueToken token, Words words, int cursor) {
        int from = skipBlanks(words.text(), cursor);
        if (token instanceof CalqueToken.Mark mark) {
            boolean there = from < words.text().length() && isMark(words.text().charAt(from), mark.mark());
            return there ? from + 1 : -1;
        }
        CalqueToken.Word wanted = (CalqueToken.Word) token;
        if (from < words.text().length() && isOneOf(words.text().charAt(from), wanted.marks())) {
            return from + 1;
        }
        int word = words.firstFrom(from);
        if (word >= words.count() || words.start(word) != from) {
            return -1;
        }
        boolean taken = wanted.takes(words, word);
        return taken ? words.end(word) : -1;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char unit, char wanted) {
        return wanted == '"' ? "\"“”„«»".indexOf(unit) >= 0 : unit == wanted;
    }

    private static boolean isOneOf(char unit, String marks) {
        for (int i = 0; i < marks.length(); i++) {
            if (isMark(unit, marks.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static CalqueToken token(String written) {
        boolean optional = written.length() > 2 && written.startsWith("[") && written.endsWith("]");
        String plain = optional ? written.substring(1, written.length() - 1) : written;
        if (plain.length() == 1 && plain.charAt(0) != '*' && !Character.isLetterOrDigit(plain.charAt(0))) {
            return new CalqueToken.Mark(plain.charAt(0), optional);
        }
        List<String> literals = new ArrayList<>();
        List<WordShape> shapes = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        for (String choice : plain.split("\\|")) {
            if (choice.equals("*")) {
                shapes.add(WordShape.ANY);
            } else if (choice.startsWith("<")) {
                shapes.add(WordShape.valueOf(
                        choice.substring(1, choice.length() - 1).toUpperCase(Locale.ROOT)));
            } else if (choice.length() == 1 && !Character.isLetterOrDigit(choice.charAt(0))) {
                marks.append(choice);
            } else {
                literals.add(choice);
            }
        }
        return new CalqueToken.Word(literals, shapes, marks.toString(), optional);
    }
}
