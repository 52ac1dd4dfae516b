package org.copydesk.run.git;

/** Git cannot say what it was asked. The message is a sentence without its first capital and full stop, and says what to do. */
public final class GitTrouble extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    GitTrouble(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
