package org.copydesk.run.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.copydesk.archive.FactStore;
import org.copydesk.archive.KeyedFact;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Link;

/**
 * The facts of some articles, and what an index knows of all others. Only keys that bear on the articles that a run asks
 * about are handed over: theirs, and those on which a judgement of theirs depends.
 */
public final class IndexedFacts implements FactStore, AutoCloseable {

    private final IndexReader reader;
    private final ArticleCache index;
    private final List<List<KeyedFact>> own = new ArrayList<>();
    private Optional<RuleScope> scope = Optional.empty();
    private Optional<IOException> broken = Optional.empty();

    /** @param gone files of the index that are not to be believed, by their numbers */
    public IndexedFacts(IndexReader index, BitSet gone) {
        this.reader = index;
        this.index = new ArticleCache(index, gone);
    }

    @Override
    public synchronized void add(List<KeyedFact> ofArticle) {
        own.add(ofArticle);
    }

    @Override
    public synchronized void groups(String rule, BiConsumer<String, List<Fact>> group) {
        try {
            if (scope.isEmpty() || !scope.get().rule().equals(rule)) {
                scope = Optional.of(new RuleScope(rule, own, index));
            }
            for (String key : scope.get().keys()) {
                List<Fact> facts = scope.get().facts(key);
                if (facts.size() > 1) {
                    group.accept(key, facts);
                }
            }
        } catch (IOException damaged) {
            broken = Optional.of(damaged);
        }
    }

    @Override
    public synchronized boolean widen(String rule, SortedSet<String> consulted, List<List<Link>> clusters) {
        try {
            return broken.isEmpty() && scope.isPresent() && scope.get().widen(consulted, clusters);
        } catch (IOException damaged) {
            broken = Optional.of(damaged);
            return false;
        }
    }

    /** The facts that were taken, by article. */
    public synchronized List<List<KeyedFact>> own() {
        return List.copyOf(own);
    }

    @Override
    public void close() {
        reader.close();
    }

    /** Damage to the index; whatever was handed over must be forgotten then. */
    public synchronized Optional<IOException> broken() {
        return broken;
    }
}
