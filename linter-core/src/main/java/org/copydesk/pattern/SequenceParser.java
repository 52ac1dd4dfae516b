package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.language.Folding;
import org.copydesk.language.Nearest;

/**
 * Reads a sequence of word classes: {@code since [<number> year|years|months] ,? <lower-case>+}. Between its words stands
 * white space only, unless a mark is named.
 */
final class SequenceParser {

    private static final int MOST_REPEATS = 8;
    private static final int MOST_VARIABLE = 4;
    private static final String MARKS = ",.;:!?()-\"'…";
    private static final Map<String, WordForm.Shape> SHAPES = shapes();

    private final String text;
    private final List<SequenceStep> steps = new ArrayList<>();
    private int variable;
    private int at;

    private SequenceParser(String text) {
        this.text = text;
    }

    private static Map<String, WordForm.Shape> shapes() {
        Map<String, WordForm.Shape> shapes = new TreeMap<>();
        for (WordForm.Shape shape : WordForm.Shape.values()) {
            shapes.put(shape.id(), shape);
        }
        return shapes;
    }

    static List<SequenceStep> parse(String text) throws RegexMistake {
        SequenceParser parser = new SequenceParser(text);
        while (parser.at < text.length()) {
            parser.token();
        }
        parser.check();
        return List.copyOf(parser.steps);
    }

    private void check() throws RegexMistake {
        List<SequenceStep> words = steps.stream()
                .filter(step -> step instanceof SequenceStep.One || step instanceof SequenceStep.Mark)
                .toList();
        boolean worded = !words.isEmpty() && words.get(0) instanceof SequenceStep.One first && first.skip() == 0;
        if (!worded) {
            throw mistake(0, text.length(), "a sequence begins with a word that must stand");
        }
        if (variable > MOST_VARIABLE) {
            throw mistake(0, text.length(), "at most " + MOST_VARIABLE + " words of a sequence may repeat");
        }
        long opened = steps.stream().filter(SequenceStep.Open.class::isInstance).count();
        long closed =
                steps.stream().filter(SequenceStep.Close.class::isInstance).count();
        if (opened != closed || opened > 1) {
            throw mistake(0, text.length(), "one pair of brackets at most says which part is reported");
        }
    }

    private void token() throws RegexMistake {
        char unit = text.charAt(at);
        if (Character.isWhitespace(unit)) {
            at++;
        } else if (unit == '[') {
            steps.add(new SequenceStep.Open());
            at++;
        } else if (unit == ']') {
            steps.add(new SequenceStep.Close());
            at++;
        } else if (text.startsWith("...", at)) {
            gap();
        } else if (MARKS.indexOf(unit) >= 0) {
            at++;
            boolean optional = at < text.length() && text.charAt(at) == '?';
            at += optional ? 1 : 0;
            steps.add(new SequenceStep.Mark(Folding.fold(unit), optional));
        } else {
            word();
        }
    }

    /** {@code ...3}: up to three words of any kind. */
    private void gap() throws RegexMistake {
        int from = at;
        at += 3;
        int digits = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int most = at == digits ? 0 : at - digits > 1 ? MOST_REPEATS + 1 : text.charAt(digits) - '0';
        if (most < 1 || most > MOST_REPEATS) {
            throw mistake(from, at, "a gap says how many words it may have, from ...1 to ..." + MOST_REPEATS);
        }
        repeat(List.of(WordForm.Shape.WORD), 0, most);
    }

    private void word() throws RegexMistake {
        int from = at;
        int end = wordEnd();
        char last = text.charAt(end - 1);
        boolean counted = (last == '?' || last == '+') && end > from + 1;
        List<WordForm> forms = new ArrayList<>();
        int start = from;
        int limit = counted ? end - 1 : end;
        for (int i = from; i <= limit; i++) {
            if (i == limit || text.charAt(i) == '|') {
                forms.add(form(start, i));
                start = i + 1;
            }
        }
        at = end;
        repeat(forms, counted && last == '?' ? 0 : 1, counted && last == '+' ? MOST_REPEATS : 1);
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ']') {
            end++;
        }
        // "years," is a word and a mark.
        while (end > at + 1 && ",;:!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private WordForm form(int from, int to) throws RegexMistake {
        String form = text.substring(from, to);
        if (form.isEmpty()) {
            throw mistake(Math.max(0, from - 1), to, "a word is missing beside |");
        }
        if (form.startsWith("<") && form.endsWith(">")) {
            return named(form.substring(1, form.length() - 1), from, to);
        }
        int star = form.indexOf('*');
        String folded = Folding.fold(form);
        if (star >= 0) {
            if (form.length() == 1 || form.indexOf('*', star + 1) >= 0) {
                throw mistake(from, to, "one * at most stands in a word; any word is <word>");
            }
            return new WordForm.Affixes(folded.substring(0, star), folded.substring(star + 1));
        }
        if (!form.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || "-'’._".indexOf(unit) >= 0)) {
            throw mistake(from, to, "not a word: " + form);
        }
        return new WordForm.Literal(folded);
    }

    private WordForm named(String name, int from, int to) throws RegexMistake {
        if (name.startsWith("in:")) {
            return new WordForm.InList(name.substring(3));
        }
        WordForm.Shape shape = SHAPES.get(name);
        if (shape == null) {
            String guess = Nearest.to(name, SHAPES.keySet())
                    .map(near -> "; did you mean <" + near + ">?")
                    .orElse("; there are " + String.join(", ", SHAPES.keySet()) + " and in:FILE");
            throw mistake(from, to, "no class of words <" + name + ">" + guess);
        }
        return shape;
    }

    /** Each step that may be left out skips all that follow of its run, so that no two ways lead to one match. */
    private void repeat(List<WordForm> forms, int least, int most) {
        variable += most > 1 ? 1 : 0;
        for (int i = 0; i < most; i++) {
            steps.add(new SequenceStep.One(forms, i < least ? 0 : most - i));
        }
    }

    private static RegexMistake mistake(int from, int to, String message) {
        return new RegexMistake(from, to, message);
    }
}
