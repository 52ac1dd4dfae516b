package org.copydesk.language;

/** What a phrase is to its owner. */
record PhraseOutput(int id, PhraseEdges edges) implements Comparable<PhraseOutput> {

    @Override
    public int compareTo(PhraseOutput other) {
        int byId = Integer.compare(id, other.id);
        return byId != 0 ? byId : edges.compareTo(other.edges);
    }
}
