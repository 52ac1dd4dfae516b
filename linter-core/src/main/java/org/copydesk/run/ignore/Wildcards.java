package org.copydesk.run.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as Git reads it. It is matched octet by octet, so that {@code ?} is half of a letter of two octets, as it is for
 * Git. All prefixes of a path are followed at once: the time is proportional to pattern times path, whatever they are.
 */
final class Wildcards {

    private enum Kind {
        LITERAL,
        ONE,
        SET,
        /** {@code *}: within a name. */
        WITHIN,
        /** {@code **}: over slashes. */
        ACROSS,
        /** {@code **}{@code /}: any number of folders, also none. */
        FOLDERS
    }

    private record Step(Kind kind, int octet, Optional<OctetSet> set) {

        static Step of(Kind kind) {
            return new Step(kind, 0, Optional.empty());
        }
    }

    private final List<Step> steps;

    private Wildcards(List<Step> steps) {
        this.steps = steps;
    }

    /** The pattern, or empty if nothing can match it: a bracket without its end, a backslash with nothing behind it. */
    static Optional<Wildcards> of(byte[] pattern) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < pattern.length) {
            byte octet = pattern[at];
            if (octet == '*') {
                at = stars(pattern, at, steps);
            } else if (octet == '?') {
                steps.add(Step.of(Kind.ONE));
                at++;
            } else if (octet == '[') {
                Optional<OctetSet> set = OctetSet.read(pattern, at);
                if (set.isEmpty()) {
                    return Optional.empty();
                }
                steps.add(new Step(Kind.SET, 0, set));
                at = set.get().end();
            } else {
                at += octet == '\\' ? 1 : 0;
                if (at == pattern.length) {
                    return Optional.empty();
                }
                steps.add(new Step(Kind.LITERAL, pattern[at], Optional.empty()));
                at++;
            }
        }
        return Optional.of(new Wildcards(steps));
    }

    /** Two stars mean more than one only where they are a whole part of the path. */
    private static int stars(byte[] pattern, int start, List<Step> steps) {
        int end = start;
        while (end < pattern.length && pattern[end] == '*') {
            end++;
        }
        boolean several = end - start > 1;
        boolean opens = isPlain(pattern, start) || pattern[start - 1] == '/';
        boolean slash = end < pattern.length && pattern[end] == '/';
        boolean escaped = end + 1 < pattern.length && pattern[end] == '\\' && pattern[end + 1] == '/';
        if (several && opens && slash) {
            steps.add(Step.of(Kind.FOLDERS));
            return end + 1;
        }
        steps.add(Step.of(several && opens && (end == pattern.length || escaped) ? Kind.ACROSS : Kind.WITHIN));
        return end;
    }

    /** Git compares what stands before the first wildcard by itself, so that the wildcard begins its pattern. */
    private static boolean isPlain(byte[] pattern, int end) {
        for (int at = 0; at < end; at++) {
            if ("*?[\\".indexOf(pattern[at]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** True if the whole path is of the pattern. */
    boolean matches(byte[] path) {
        boolean[] reached = new boolean[path.length + 1];
        reached[0] = true;
        for (Step step : steps) {
            if (!advance(step, reached, path)) {
                return false;
            }
        }
        return reached[path.length];
    }

    /** Moves all prefixes on by one step; false if none is left. */
    private static boolean advance(Step step, boolean[] reached, byte[] path) {
        switch (step.kind()) {
            case WITHIN, ACROSS -> spread(reached, path, step.kind() == Kind.ACROSS);
            case FOLDERS -> folders(reached, path);
            case LITERAL, ONE, SET -> single(step, reached, path);
        }
        for (boolean any : reached) {
            if (any) {
                return true;
            }
        }
        return false;
    }

    private static void spread(boolean[] reached, byte[] path, boolean overSlashes) {
        for (int at = 0; at < path.length; at++) {
            if (reached[at] && (overSlashes || path[at] != '/')) {
                reached[at + 1] = true;
            }
        }
    }

    private static void folders(boolean[] reached, byte[] path) {
        boolean open = false;
        for (int at = 0; at < path.length; at++) {
            open |= reached[at];
            if (open && path[at] == '/') {
                reached[at + 1] = true;
            }
        }
    }

    private static void single(Step step, boolean[] reached, byte[] path) {
        for (int at = path.length; at > 0; at--) {
            reached[at] = reached[at - 1] && takes(step, path[at - 1]);
        }
        reached[0] = false;
    }

    private static boolean takes(Step step, byte octet) {
        if (step.kind() == Kind.LITERAL) {
            return step.octet() == octet;
        }
        return octet != '/' && step.set().map(set -> set.has(octet)).orElse(true);
    }
}
