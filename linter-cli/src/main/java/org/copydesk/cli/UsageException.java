package org.copydesk.cli;

/** A mistake in the call. The message is a sentence without its first capital and full stop, for the user. */
class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    String sentence() {
        return sentence;
    }
}
