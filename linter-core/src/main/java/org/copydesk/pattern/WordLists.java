package org.copydesk.pattern;

import java.util.List;

/** Word lists that stand beside a rule: plain text files, one entry a line, as
 * {@link org.copydesk.language.Lexicon} reads them; values behind a TAB are passed over. */
@FunctionalInterface
public interface WordLists {

    /**
     * The entries of a list.
     *
     * @param path relative to the rule's file: {@code agencies.txt}, {@code ../words/months.txt}
     * @throws IllegalArgumentException if there is no such list
     */
    List<String> words(String path);

    /** For rules that name no list. */
    static WordLists none() {
        return path -> {
            throw new IllegalArgumentException("no word list " + path);
        };
    }

    /** The entries in a list's text. */
    static List<String> entries(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.indexOf('\t') < 0
                        ? line.strip()
                        : line.substring(0, line.indexOf('\t')).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
