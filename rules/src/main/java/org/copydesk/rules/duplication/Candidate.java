package org.copydesk.rules.duplication;

import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.jspecify.annotations.Nullable;

/** A body among those that meet under one key. What comparing takes is worked out once, and for copies together. */
final class Candidate {

    private final Fact fact;
    private final BandedBody body;
    private final ArchiveSink sink;
    /** The first found of those with the same words. */
    private Candidate original = this;

    private @Nullable BodyPrint own;

    /** @param sink knows what is furniture */
    Candidate(Fact fact, ArchiveSink sink) {
        this.fact = fact;
        this.body = BandedBody.read(fact.payload());
        this.sink = sink;
    }

    Fact fact() {
        return fact;
    }

    String words() {
        return body.words();
    }

    boolean meetsFirstUnder(String band, Candidate other) {
        return body.meetsFirstUnder(band, other.body);
    }

    /** Whether both have the same words, furniture included. */
    boolean isCopyOf(Candidate other) {
        if (original != other.original && body.hasSameWords(other.body)) {
            other.original = original;
        }
        return original == other.original;
    }

    /** The words without furniture. */
    BodyPrint own() {
        if (original != this) {
            return original.own();
        }
        BodyPrint known = own;
        if (known == null) {
            known = body.print().without(name -> Bodies.isFurniture(name, sink));
            own = known;
        }
        return known;
    }
}
