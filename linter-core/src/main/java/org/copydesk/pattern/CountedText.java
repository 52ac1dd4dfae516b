package org.copydesk.pattern;

/** The beginning of a text that counts how often it is read, so that a search can be stopped that reads it again and again. */
final class CountedText implements CharSequence {

    private final String text;
    private final int length;
    private long reads;

    /** @param length units that can be seen of the text */
    CountedText(String text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Units read so far. */
    long reads() {
        return reads;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.substring(0, length);
    }
}
