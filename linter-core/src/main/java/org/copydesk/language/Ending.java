package org.copydesk.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the endings of English words say, the longest first. */
final class Ending {
    private static final List<Ending> ALL = List.of(
            new Ending("ically", 2, WordClass.ADVERB),
            new Ending("graphy", 2, WordClass.NOUN),
            new Ending("esque", 3, WordClass.ADJECTIVE),
            new Ending("ology", 2, WordClass.NOUN),
            new Ending("ments", 2, WordClass.PLURAL),
            new Ending("tions", 1, WordClass.PLURAL),
            new Ending("sions", 1, WordClass.PLURAL),
            new Ending("ness", 3, WordClass.NOUN),
            new Ending("less", 3, WordClass.ADJECTIVE),
            new Ending("tion", 1, WordClass.NOUN),
            new Ending("sion", 1, WordClass.NOUN),
            new Ending("ment", 3, WordClass.NOUN),
            new Ending("ance", 2, WordClass.NOUN),
            new Ending("ence", 2, WordClass.NOUN),
            new Ending("ancy", 2, WordClass.NOUN),
            new Ending("ency", 2, WordClass.NOUN),
            new Ending("ship", 3, WordClass.NOUN),
            new Ending("hood", 3, WordClass.NOUN),
            new Ending("able", 3, WordClass.ADJECTIVE),
            new Ending("ible", 2, WordClass.ADJECTIVE),
            new Ending("ical", 2, WordClass.ADJECTIVE),
            new Ending("ious", 2, WordClass.ADJECTIVE),
            new Ending("ward", 3, WordClass.ADJECTIVE, WordClass.ADVERB),
            new Ending("wide", 3, WordClass.ADJECTIVE, WordClass.ADVERB),
            new Ending("ity", 2, WordClass.NOUN),
            new Ending("ism", 2, WordClass.NOUN),
            new Ending("ist", 3, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("dom", 3, WordClass.NOUN),
            new Ending("ure", 3, WordClass.NOUN),
            new Ending("age", 3, WordClass.NOUN),
            new Ending("ous", 3, WordClass.ADJECTIVE),
            new Ending("ful", 3, WordClass.ADJECTIVE),
            new Ending("ive", 3, WordClass.ADJECTIVE),
            new Ending("ese", 3, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("ian", 2, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("ean", 3, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("ish", 3, WordClass.ADJECTIVE),
            new Ending("ary", 3, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("ory", 3, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("ent", 3, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("ant", 3, WordClass.NOUN, WordClass.ADJECTIVE),
            new Ending("ern", 4, WordClass.ADJECTIVE),
            new Ending("ing", 3, WordClass.ING),
            new Ending("ize", 3, WordClass.VERB),
            new Ending("ise", 4, WordClass.VERB),
            new Ending("ify", 2, WordClass.VERB),
            new Ending("ies", 2, WordClass.PLURAL),
            new Ending("ic", 3, WordClass.ADJECTIVE),
            new Ending("al", 3, WordClass.ADJECTIVE),
            new Ending("ly", 3, WordClass.ADVERB),
            new Ending("ed", 2, WordClass.PAST),
            new Ending("or", 3, WordClass.NOUN),
            new Ending("'s", 1, WordClass.NOUN),
            new Ending("ss", 1),
            new Ending("us", 1),
            new Ending("is", 1),
            new Ending("s", 3, WordClass.PLURAL));

    private final String letters;
    /** So many letters at least must stand before the ending: {@code bed} is no past tense. */
    private final int stem;

    private final Set<WordClass> classes;

    private Ending(String letters, int stem, WordClass... classes) {
        this.letters = letters;
        this.stem = stem;
        EnumSet<WordClass> set = EnumSet.noneOf(WordClass.class);
        Collections.addAll(set, classes);
        this.classes = Collections.unmodifiableSet(set);
    }

    /** The classes that the ending of a folded word stands for; empty if it has none that tells. */
    static Set<WordClass> classes(String word) {
        for (Ending ending : ALL) {
            if (word.length() >= ending.letters.length() + ending.stem && word.endsWith(ending.letters)) {
                return ending.classes;
            }
        }
        return Set.of();
    }
}
