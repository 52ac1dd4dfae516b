package org.copydesk.maven;

import java.util.Objects;

/** A parameter that cannot be as it is. The message is a sentence without its first capital and full stop, for the user. */
final class ParameterException extends Exception {

    private static final long serialVersionUID = 1;

    private final String parameter;
    private final String sentence;

    ParameterException(String parameter, String sentence) {
        super(sentence);
        this.parameter = Objects.requireNonNull(parameter, "parameter");
        this.sentence = Objects.requireNonNull(sentence, "sentence");
    }

    /** The name by which the POM knows it. */
    String parameter() {
        return parameter;
    }

    /** What is wrong and what to do. */
    String sentence() {
        return sentence;
    }
}
