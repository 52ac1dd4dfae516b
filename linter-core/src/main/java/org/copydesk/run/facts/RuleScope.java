package org.copydesk.run.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.archive.KeyedFact;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Link;

/**
 * The keys of one rule that bear on the articles that a run asks about.
 *
 * <p>These are all keys of these articles and of those that are linked with them, directly or by way of others; and the keys
 * whose notes a judgement at one of them depends on.
 */
final class RuleScope {

    private final String rule;
    private final ArticleCache index;
    private final List<List<KeyedFact>> own;
    private final Map<String, List<Fact>> ownByKey = new LinkedHashMap<>();
    /** The articles of the facts handed over: of the index by their numbers, own ones below zero. */
    private final SortedMap<Fact, Integer> articles = new TreeMap<>();

    private final SortedSet<String> keys = new TreeSet<>();

    RuleScope(String rule, List<List<KeyedFact>> own, ArticleCache index) {
        this.rule = rule;
        this.own = List.copyOf(own);
        this.index = index;
        for (int i = 0; i < own.size(); i++) {
            for (KeyedFact each : own.get(i)) {
                if (each.rule().equals(rule)) {
                    add(each, -1 - i);
                }
            }
        }
    }

    private void add(KeyedFact each, int article) {
        articles.put(each.fact(), article);
        for (String key : each.keys()) {
            ownByKey.computeIfAbsent(key, first -> new ArrayList<>(1)).add(each.fact());
            if (each.fact().asked()) {
                keys.add(key);
            }
        }
    }

    String rule() {
        return rule;
    }

    SortedSet<String> keys() {
        return keys;
    }

    /** All facts of a key, in order. */
    List<Fact> facts(String key) throws IOException {
        List<Fact> facts = new ArrayList<>(ownByKey.getOrDefault(key, List.of()));
        for (ArticleCache.Found found : index.with(rule, key)) {
            facts.add(found.fact().fact());
            articles.put(found.fact().fact(), found.article());
        }
        return facts.stream().sorted().toList();
    }

    /** Takes in more keys, by what was judged so far; true if there were any. */
    boolean widen(SortedSet<String> consulted, List<List<Link>> clusters) throws IOException {
        SortedSet<Integer> core = new TreeSet<>();
        for (Map.Entry<Fact, Integer> each : articles.entrySet()) {
            if (each.getKey().asked()) {
                core.add(each.getValue());
            }
        }
        clusters.forEach(cluster -> addLinked(cluster, core));
        SortedSet<String> more = keysOf(core);
        more.addAll(consulted);
        return keys.addAll(more);
    }

    private void addLinked(List<Link> cluster, SortedSet<Integer> core) {
        if (cluster.stream().anyMatch(link -> link.one().asked() || link.other().asked())) {
            for (Link link : cluster) {
                core.add(article(link.one()));
                core.add(article(link.other()));
            }
        }
    }

    private int article(Fact fact) {
        Integer article = articles.get(fact);
        if (article == null) {
            throw new IllegalArgumentException("a rule speaks of a fact that it was not handed: " + fact.location());
        }
        return article;
    }

    private SortedSet<String> keysOf(Collection<Integer> some) throws IOException {
        SortedSet<String> all = new TreeSet<>();
        for (int article : some) {
            List<KeyedFact> facts = article < 0 ? own.get(-1 - article) : index.facts(article);
            for (KeyedFact each : facts) {
                if (each.rule().equals(rule)) {
                    all.addAll(each.keys());
                }
            }
        }
        return all;
    }
}
