package org.copydesk.language;

/** What an English word may be in a sentence; see {@link WordClasses}. */
public enum WordClass {
    /** the, a, this, my, which */
    DETERMINER(true),
    /** all, many, several, few */
    QUANTIFIER(true),
    /** of, in, towards, despite */
    PREPOSITION(true),
    /** he, them, something, who */
    PRONOUN(true),
    /** and, or, but, nor */
    CONJUNCTION(true),
    /** because, although, that, whether */
    SUBORDINATOR(true),
    /** Forms of be, have and do, and the modal verbs, contracted ones too. */
    AUXILIARY(true),
    /** not, never, none, don't */
    NEGATION(true),
    /** who, what, where, how */
    INTERROGATIVE(true),
    /** two, hundred, third; numbers in digits too. */
    NUMERAL(true),
    /** Adverbs without an ending (very, also, often) and those in -ly. */
    ADVERB(false),
    /** Qualities: -al, -ic, -ous, -ive, -able and the like. */
    ADJECTIVE(false),
    /** Things: -tion, -ment, -ness, -ity and the like. */
    NOUN(false),
    /** A noun for several things, or a verb's form in -s: the ending does not tell. */
    PLURAL(false),
    /** A verb's basic form. */
    VERB(false),
    /** A past tense or past participle: -ed, or irregular. */
    PAST(false),
    /** A form in -ing. */
    ING(false);

    private final boolean closed;

    WordClass(boolean closed) {
        this.closed = closed;
    }

    /** Whether the class is closed: all its words are listed, none is guessed from an ending. */
    public boolean isClosed() {
        return closed;
    }
}
