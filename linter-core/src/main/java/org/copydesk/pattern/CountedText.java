package org.copydesk.pattern;

/** A part of a text that counts how often it is read, so that a search can be stopped that reads it again and again. */
final class CountedText implements CharSequence {

    private final String text;
    private final int start;
    private final int end;
    private final ReadLimit limit;

    /**
     * @param start of what can be seen of the text
     * @param end exclusive
     */
    CountedText(String text, int start, int end, ReadLimit limit) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.limit = limit;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        limit.read();
        return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.subSequence(start + from, start + to);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
