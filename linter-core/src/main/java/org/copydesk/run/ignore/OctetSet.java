package org.copydesk.run.ignore;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/** A bracket of a pattern: {@code [a-z]}, {@code [!0-9]}, {@code [[:alpha:]_]}; read as Git reads it. */
final class OctetSet {

    private static final int OCTETS = 256;
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final byte[] pattern;
    private final BitSet members = new BitSet(OCTETS);
    private boolean negated;
    private int at;

    private OctetSet(byte[] pattern, int start) {
        this.pattern = pattern;
        this.at = start;
    }

    /**
     * Reads a bracket.
     *
     * @param start where it opens
     * @return empty if it never closes, or names a class of letters that there is none of
     */
    static Optional<OctetSet> read(byte[] pattern, int start) {
        OctetSet set = new OctetSet(pattern, start + 1);
        return set.read() ? Optional.of(set) : Optional.empty();
    }

    boolean has(byte octet) {
        return members.get(octet & 0xFF) != negated;
    }

    /** Offset behind the closing bracket. */
    int end() {
        return at;
    }

    private int peek(int distance) {
        return at + distance < pattern.length ? pattern[at + distance] & 0xFF : -1;
    }

    private boolean read() {
        negated = peek(0) == '!' || peek(0) == '^';
        at += negated ? 1 : 0;
        int previous = -1;
        // A bracket that closes right away is a member of the set.
        for (boolean first = true; first || peek(0) != ']'; first = false) {
            if (peek(0) < 0) {
                return false;
            }
            previous = member(previous);
            if (previous == BROKEN) {
                return false;
            }
        }
        at++;
        return true;
    }

    private static final int BROKEN = -2;

    /** Reads a member; gives what a range may begin with, or -1. */
    private int member(int previous) {
        int octet = peek(0);
        if (octet == '-' && previous >= 0 && peek(1) >= 0 && peek(1) != ']') {
            at++;
            return range(previous);
        }
        if (octet == '[' && peek(1) == ':') {
            return named();
        }
        at += octet == '\\' ? 1 : 0;
        return single();
    }

    private int single() {
        int octet = peek(0);
        if (octet < 0) {
            return BROKEN;
        }
        members.set(octet);
        at++;
        return octet;
    }

    private int range(int from) {
        at += peek(0) == '\\' ? 1 : 0;
        int to = peek(0);
        if (to < 0) {
            return BROKEN;
        }
        if (from <= to) {
            members.set(from, to + 1);
        }
        at++;
        return -1;
    }

    private int named() {
        int end = at + 2;
        while (end < pattern.length && pattern[end] != ']') {
            end++;
        }
        if (end == pattern.length) {
            return BROKEN;
        }
        if (end - at < 3 || pattern[end - 1] != ':') {
            return single();
        }
        String name = new String(pattern, at + 2, end - at - 3, StandardCharsets.UTF_8);
        at = end + 1;
        return addClass(name) ? -1 : BROKEN;
    }

    private boolean addClass(String name) {
        if (!CLASSES.contains(" " + name + " ") || name.isEmpty()) {
            return false;
        }
        for (int octet = 0; octet < OCTETS / 2; octet++) {
            if (isOf(name.toLowerCase(Locale.ROOT), octet)) {
                members.set(octet);
            }
        }
        return true;
    }

    private static final String CLASSES = " alnum alpha blank cntrl digit graph lower print punct space upper xdigit ";

    private static boolean isOf(String name, int octet) {
        boolean lower = octet >= 'a' && octet <= 'z';
        boolean upper = octet >= 'A' && octet <= 'Z';
        boolean digit = octet >= '0' && octet <= '9';
        boolean punctuation = PUNCTUATION.indexOf(octet) >= 0;
        return switch (name) {
            case "alpha" -> lower || upper;
            case "alnum" -> lower || upper || digit;
            case "digit" -> digit;
            case "lower" -> lower;
            case "upper" -> upper;
            case "xdigit" -> digit || "abcdefABCDEF".indexOf(octet) >= 0;
            case "blank" -> octet == ' ' || octet == '\t';
            case "space" -> octet == ' ' || octet >= '\t' && octet <= '\r';
            case "cntrl" -> octet < ' ' || octet == 0x7F;
            case "punct" -> punctuation;
            case "graph" -> lower || upper || digit || punctuation;
            default -> lower || upper || digit || punctuation || octet == ' ';
        };
    }
}
