package org.copydesk.run.facts;

import java.util.List;
import org.copydesk.archive.FactCodec;
import org.copydesk.archive.KeyedFact;

/** The facts of an article as bytes: of most articles that share a key with another, one fact is wanted. */
final class PackedFacts {

    private final String name;
    private final byte[] bytes;

    /** @param name of the article's source */
    PackedFacts(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    List<KeyedFact> all() {
        return FactCodec.read(bytes, name);
    }

    /**
     * The fact that a key belongs to.
     *
     * @param place number of the key among those of all facts
     */
    KeyedFact at(int place) throws IndexDamage {
        return FactCodec.read(bytes, name, place).orElseThrow(() -> new IndexDamage("it contradicts itself"));
    }
}
