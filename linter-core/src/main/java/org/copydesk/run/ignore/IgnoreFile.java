package org.copydesk.run.ignore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The patterns of one file, as in {@code .gitignore}. The last line that matches decides. Lines without wildcards and lines
 * such as {@code *.html} are looked up, so that thousands of them cost no more than a few.
 */
public final class IgnoreFile {

    /** What a file says of a path. */
    public enum Answer {
        NOTHING,
        LEFT_OUT,
        TAKEN
    }

    /**
     * A line with wildcards.
     *
     * @param number of the line
     * @param wildcards empty if nothing can match it
     */
    private record Pattern(int number, IgnoreLine line, String start, Optional<Wildcards> wildcards) {}

    /** Lines that are looked up by a text, in two kinds: for folders alone, and for all. */
    private static final class Lookup {

        private final Map<String, Integer> folders = new LinkedHashMap<>();
        private final Map<String, Integer> all = new LinkedHashMap<>();

        void put(String text, IgnoreLine line, int number) {
            (line.foldersOnly() ? folders : all).put(text, number);
        }

        int last(String text, boolean folder) {
            int number = all.getOrDefault(text, -1);
            return folder ? Math.max(number, folders.getOrDefault(text, -1)) : number;
        }

        boolean isEmpty() {
            return all.isEmpty() && folders.isEmpty();
        }
    }

    private final List<Boolean> taken = new ArrayList<>();
    private final Lookup names = new Lookup();
    private final Lookup paths = new Lookup();
    private final Lookup endings = new Lookup();
    private final List<Pattern> patterns = new ArrayList<>();

    private IgnoreFile() {}

    /** Reads a file's text. */
    public static IgnoreFile of(String text) {
        IgnoreFile file = new IgnoreFile();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : content.split("\n")) {
            IgnoreLine.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                    .ifPresent(file::add);
        }
        return file;
    }

    private void add(IgnoreLine line) {
        int number = taken.size();
        taken.add(line.taken());
        if (line.isLiteral()) {
            (line.anchored() ? paths : names).put(line.pattern(), line, number);
        } else if (line.isEnding()) {
            endings.put(line.pattern().substring(1), line, number);
        } else {
            byte[] octets = line.pattern().getBytes(StandardCharsets.UTF_8);
            patterns.add(new Pattern(number, line, line.literalStart(), Wildcards.of(octets)));
        }
    }

    /**
     * What the file says of a path, and not of the folders that it lies in.
     *
     * @param path from the file's folder, with {@code /}
     */
    public Answer ask(String path, boolean folder) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int found = Math.max(names.last(name, folder), paths.last(path, folder));
        if (!endings.isEmpty()) {
            for (int i = 0; i < name.length(); i++) {
                found = Math.max(found, endings.last(name.substring(i), folder));
            }
        }
        found = Math.max(found, lastPattern(path, name, folder, found));
        if (found < 0) {
            return Answer.NOTHING;
        }
        return taken.get(found) ? Answer.TAKEN : Answer.LEFT_OUT;
    }

    private int lastPattern(String path, String name, boolean folder, int before) {
        byte[] pathOctets = path.getBytes(StandardCharsets.UTF_8);
        byte[] nameOctets = name.getBytes(StandardCharsets.UTF_8);
        for (int i = patterns.size() - 1; i >= 0; i--) {
            Pattern pattern = patterns.get(i);
            if (pattern.number() < before) {
                break;
            }
            boolean anchored = pattern.line().anchored();
            if ((folder || !pattern.line().foldersOnly())
                    && (anchored ? path : name).startsWith(pattern.start())
                    && pattern.wildcards()
                            .filter(wildcards -> wildcards.matches(anchored ? pathOctets : nameOctets))
                            .isPresent()) {
                return pattern.number();
            }
        }
        return -1;
    }
}
