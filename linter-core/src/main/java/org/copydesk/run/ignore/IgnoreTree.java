package org.copydesk.run.ignore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of patterns in a tree of folders. A folder's own file counts before those above it, and nothing within a folder
 * that is left out can be taken back. It is used by one thread.
 */
public final class IgnoreTree {

    private final Function<String, List<IgnoreFile>> reader;
    private final Map<String, List<IgnoreFile>> files = new LinkedHashMap<>();
    private final Map<String, Boolean> folders = new LinkedHashMap<>();

    /**
     * A tree.
     *
     * @param reader the files of a folder, the one that counts most first; called once for each folder, by its path from
     *     the tree's root with {@code /}, which is empty for the root
     */
    public IgnoreTree(Function<String, List<IgnoreFile>> reader) {
        this.reader = reader;
    }

    /**
     * True if a path, or a folder that it lies in, is left out.
     *
     * @param path from the tree's root, with {@code /}; the root itself, which is empty, is never left out
     */
    public boolean leavesOut(String path, boolean folder) {
        if (path.isEmpty()) {
            return false;
        }
        // From the top down, and not by recursion: a path may have thousands of parts.
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (isFolderLeftOut(path.substring(0, slash))) {
                return true;
            }
        }
        return folder ? isFolderLeftOut(path) : says(path, false);
    }

    private boolean isFolderLeftOut(String path) {
        Boolean known = folders.get(path);
        if (known == null) {
            known = says(path, true);
            folders.put(path, known);
        }
        return known;
    }

    private boolean says(String path, boolean folder) {
        List<String> above = new ArrayList<>();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            above.add(path.substring(0, slash));
        }
        above.add("");
        for (String at : above) {
            String below = at.isEmpty() ? path : path.substring(at.length() + 1);
            Optional<Boolean> answer = says(at, below, folder);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return false;
    }

    private Optional<Boolean> says(String at, String below, boolean folder) {
        for (IgnoreFile file : files.computeIfAbsent(at, reader)) {
            IgnoreFile.Answer answer = file.ask(below, folder);
            if (answer != IgnoreFile.Answer.NOTHING) {
                return Optional.of(answer == IgnoreFile.Answer.LEFT_OUT);
            }
        }
        return Optional.empty();
    }
}
