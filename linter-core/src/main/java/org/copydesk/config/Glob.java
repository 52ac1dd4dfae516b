package org.copydesk.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A path pattern: {@code *} and {@code ?} stay within a folder's name, {@code **} crosses folders, {@code {a,b}} offers
 * alternatives. Matching takes time proportional to pattern times path, whatever they are.
 */
public final class Glob {

    /** A pattern that offers more than this is taken literally: nobody means it, and somebody may mean harm. */
    private static final int MOST_ALTERNATIVES = 256;

    private final String written;
    private final List<String> alternatives;

    private Glob(String written, List<String> alternatives) {
        this.written = written;
        this.alternatives = alternatives;
    }

    /** A glob as written in a configuration. */
    public static Glob of(String pattern) {
        String path = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new Glob(pattern, offers(path) > MOST_ALTERNATIVES ? List.of(path) : expand(path));
    }

    /** The part of a pattern before its first wildcard, up to a slash; empty if there is none. */
    public static String literalFolder(String pattern) {
        int end = 0;
        while (end < pattern.length() && !isWild(pattern.charAt(end))) {
            end++;
        }
        return end == pattern.length() ? pattern : pattern.substring(0, pattern.lastIndexOf('/', end) + 1);
    }

    /** True if a text means more than itself as a pattern. */
    public static boolean isPattern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWild(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWild(char unit) {
        return unit == '*' || unit == '?' || unit == '{';
    }

    /** True if the path, or a folder that it lies in, is of this pattern. */
    public boolean matchesBelow(String path) {
        if (matches(path)) {
            return true;
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (matches(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** As it was written. */
    @Override
    public String toString() {
        return written;
    }

    /** True if the whole path is of this pattern. */
    public boolean matches(String path) {
        return alternatives.stream().anyMatch(pattern -> matches(pattern, path));
    }

    /** One step of a pattern against all prefixes of the path at once: never exponential. */
    private static boolean matches(String pattern, String path) {
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        int i = 0;
        while (i < pattern.length()) {
            if (pattern.startsWith("**/", i)) {
                acrossFolders(reached, path);
                i += 3;
            } else if (pattern.startsWith("**", i)) {
                spread(reached, path, true);
                i += 2;
            } else if (pattern.charAt(i) == '*') {
                spread(reached, path, false);
                i++;
            } else {
                step(reached, path, pattern.charAt(i));
                i++;
            }
        }
        return reached[path.length()];
    }

    private static void spread(boolean[] reached, String path, boolean overSlashes) {
        for (int at = 0; at < path.length(); at++) {
            if (reached[at] && (overSlashes || path.charAt(at) != '/')) {
                reached[at + 1] = true;
            }
        }
    }

    /** {@code **}{@code /} also stands for no folder at all. */
    private static void acrossFolders(boolean[] reached, String path) {
        boolean open = false;
        for (int at = 0; at < path.length(); at++) {
            open |= reached[at];
            if (open && path.charAt(at) == '/') {
                reached[at + 1] = true;
            }
        }
    }

    private static void step(boolean[] reached, String path, char wanted) {
        for (int at = path.length(); at > 0; at--) {
            char unit = path.charAt(at - 1);
            reached[at] = reached[at - 1] && (wanted == '?' ? unit != '/' : unit == wanted);
        }
        reached[0] = false;
    }

    /** How many patterns the braces stand for; stops counting where it is too many. */
    private static long offers(String pattern) {
        long product = 1;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            if (close < 0 || product > MOST_ALTERNATIVES) {
                break;
            }
            product *= 1
                    + pattern.substring(open, close)
                            .chars()
                            .filter(unit -> unit == ',')
                            .count();
        }
        return product;
    }

    private static List<String> expand(String pattern) {
        int open = pattern.indexOf('{');
        int close = open < 0 ? -1 : pattern.indexOf('}', open);
        if (close < 0) {
            return List.of(pattern);
        }
        List<String> all = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            all.addAll(expand(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        }
        return all;
    }
}
