package org.copydesk.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.copydesk.pattern.WordLists;

/**
 * The word lists that one rule may name.
 *
 * @param page path of the rule's file, to which names are relative
 */
record PackWordLists(String page, PackFiles files) implements WordLists {

    @Override
    public List<String> words(String path) {
        String resolved = resolve(page, path);
        return files.text(resolved)
                .map(WordLists::entries)
                .orElseThrow(() -> new IllegalArgumentException("no word list " + resolved));
    }

    /** A path beside another one; steps up that lead out of the pack end at its root. */
    static String resolve(String page, String path) {
        Deque<String> parts = new ArrayDeque<>();
        int slash = page.lastIndexOf('/');
        String whole = slash < 0 ? path : page.substring(0, slash + 1) + path;
        for (String part : whole.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
