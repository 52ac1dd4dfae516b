package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that an English form may come from, by the rules of its endings: for looking forms up in a {@link Lexicon} of
 * basic forms. Irregular forms are not resolved.
 */
public final class EnglishForms {
    private EnglishForms() {}

    /**
     * The word and the basic forms that it may be an inflection of, most literal first: {@code studies} gives {@code
     * studies}, {@code studie}, {@code study}; {@code stopped} also {@code stop}; {@code making} also {@code make}. Not
     * all of them are words.
     *
     * @param folded a folded word, see {@link Words#folded}
     */
    public static List<String> baseForms(String folded) {
        List<String> forms = new ArrayList<>();
        forms.add(folded);
        String word = folded.endsWith("'s") ? cut(folded, 2) : folded;
        add(forms, word);
        if (word.endsWith("s") && !word.endsWith("ss")) {
            addSForms(forms, word);
        } else if (word.endsWith("ed")) {
            addStems(forms, cut(word, 2));
            addY(forms, word, "ied");
        } else if (word.endsWith("ing")) {
            addStems(forms, cut(word, 3));
        } else if (word.endsWith("ly")) {
            add(forms, cut(word, 2));
        }
        return List.copyOf(forms);
    }

    private static void addSForms(List<String> forms, String word) {
        add(forms, cut(word, 1));
        if (word.endsWith("es")) {
            add(forms, cut(word, 2));
        }
        addY(forms, word, "ies");
    }

    private static void addY(List<String> forms, String word, String ending) {
        if (word.endsWith(ending)) {
            add(forms, cut(word, ending.length()) + "y");
        }
    }

    /** The stem, with the mute e that a suffix swallows, and without the letter that it doubles. */
    private static void addStems(List<String> forms, String stem) {
        if (stem.length() < 2) {
            return;
        }
        add(forms, stem);
        add(forms, stem + "e");
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)) {
            add(forms, cut(stem, 1));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }

    private static void add(List<String> forms, String form) {
        if (form.length() > 1 && !forms.contains(form)) {
            forms.add(form);
        }
    }
}
