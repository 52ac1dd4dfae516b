package org.copydesk.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A lexicon whose values are names of {@link WordClass}es with blanks between them. */
final class ClassList {
    private final Lexicon lexicon;
    /** The sets by the values that stand for them. */
    private final Map<String, Set<WordClass>> sets = new LinkedHashMap<>();

    private ClassList(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String entry : lexicon.entries()) {
            sets.computeIfAbsent(lexicon.value(entry).orElseThrow(), ClassList::read);
        }
    }

    static ClassList load(String file) {
        return new ClassList(Lexicon.load(ClassList.class, file));
    }

    private static Set<WordClass> read(String value) {
        EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
        for (String name : value.split(" ")) {
            classes.add(WordClass.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return Collections.unmodifiableSet(classes);
    }

    /** The classes of word {@code i}; empty if it is not in the list. */
    Set<WordClass> of(Words words, int i) {
        return lexicon.value(words, i).map(sets::get).orElse(Set.of());
    }
}
