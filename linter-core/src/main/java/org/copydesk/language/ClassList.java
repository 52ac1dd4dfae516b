package org.copydesk.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A lexicon whose values are names of {@link WordClass}es with blanks between them. */
final class ClassList {
    private final Lexicon lexicon;
    /** By the index of the entry. */
    private final List<Set<WordClass>> classes;

    private ClassList(Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, Set<WordClass>> sets = new LinkedHashMap<>();
        List<Set<WordClass>> ofEntries = new ArrayList<>();
        for (int i = 0; i < lexicon.size(); i++) {
            ofEntries.add(sets.computeIfAbsent(lexicon.valueAt(i).orElseThrow(), ClassList::read));
        }
        classes = List.copyOf(ofEntries);
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
        int found = lexicon.find(words, i);
        return found < 0 ? Set.of() : classes.get(found);
    }

    boolean has(Words words, int i) {
        return lexicon.find(words, i) >= 0;
    }
}
