package org.copydesk.container;

/** An archive that cannot be read, or that is made to do harm; its message is a sentence for users. */
public final class ContainerTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    ContainerTrouble(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
