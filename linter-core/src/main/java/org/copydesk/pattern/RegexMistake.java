package org.copydesk.pattern;

/** A mistake in a pattern, with its place; it never leaves the package. */
final class RegexMistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;

    /** @param start UTF-16 units of the pattern; {@code end} exclusive */
    RegexMistake(int start, int end, String message) {
        super(message, null, false, false);
        this.start = start;
        this.end = end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
