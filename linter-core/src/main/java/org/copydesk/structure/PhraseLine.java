package org.copydesk.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.language.Words;
import org.jspecify.annotations.Nullable;

/** A line of the phrase list. Its words are taken apart when a text first has the first of them: most never do. */
final class PhraseLine {

    private final String line;
    private final PhraseSection section;
    /** Threads that ask at once make equal lists. */
    private volatile @Nullable List<String> words;

    PhraseLine(String line, PhraseSection section) {
        this.line = line;
        this.section = section;
    }

    PhraseSection section() {
        return section;
    }

    String line() {
        return line;
    }

    /** The {@link Words#hash} of a line's first word; that of a plain one needs no look at the rest. */
    static long firstHash(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= 'a' && line.charAt(end) <= 'z') {
            end++;
        }
        boolean plain = end > 0 && (end == line.length() || line.charAt(end) == ' ');
        return plain ? Words.hashOf(line.substring(0, end)) : Words.of(line).hash(0);
    }

    /** The words, folded. */
    List<String> words() {
        List<String> known = words;
        if (known == null) {
            Words read = Words.of(line);
            List<String> folded = new ArrayList<>(read.count());
            for (int i = 0; i < read.count(); i++) {
                folded.add(read.folded(i));
            }
            known = Collections.unmodifiableList(folded);
            words = known;
        }
        return known;
    }
}
