package org.copydesk.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.RuleFailure;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.Link;
import org.copydesk.text.Span;

/**
 * Runs archive rules: takes the facts of each article as it passes, from any thread, and judges them all in the end.
 * The findings do not depend on the order of the articles.
 */
public final class ArchiveDesk {

    /** Stands for the rule where no rule is to blame. */
    private static final String ARCHIVE = "archive";

    private final FactStore store;
    private final TreeMap<String, Seen> seen = new TreeMap<>();
    private final List<RuleFailure> failures = Collections.synchronizedList(new ArrayList<>());

    public ArchiveDesk(FactStore store) {
        this.store = store;
    }

    /** A rule as it runs for the first file, in order of their paths, for which it is on. */
    private record Seen(String path, ArchiveEntry entry) {

        static Seen first(Seen one, Seen other) {
            return one.path.compareTo(other.path) <= 0 ? one : other;
        }
    }

    /** Takes the facts that some rules see in an article that the run is asked about. */
    public void extract(Article article, List<ArchiveEntry> entries) {
        String path = article.source().id().path();
        synchronized (seen) {
            entries.forEach(entry -> seen.merge(entry.id(), new Seen(path, entry), Seen::first));
        }
        List<KeyedFact> facts = facts(article, entries, true, failures);
        if (!facts.isEmpty()) {
            store.add(facts);
        }
    }

    /**
     * The facts that some rules see in an article.
     *
     * @param asked true if the run is asked about the article
     * @param failures takes rules that break
     */
    public static List<KeyedFact> facts(
            Article article, List<ArchiveEntry> entries, boolean asked, List<RuleFailure> failures) {
        List<KeyedFact> facts = new ArrayList<>();
        Shared shared = new Shared(article);
        for (ArchiveEntry entry : entries) {
            try {
                entry.rule().extract(article, new ArticleFacts(entry.id(), asked, facts, shared));
            } catch (RuntimeException broken) {
                failures.add(failure(entry, article.source().id().path(), broken));
            }
        }
        return facts;
    }

    /** Judges all facts taken; findings in order. */
    public List<Finding> judge() {
        return judge(store);
    }

    /** Judges the facts that a store has; findings in order. */
    public List<Finding> judge(FactStore facts) {
        List<Judgement> judged = new ArrayList<>();
        for (Seen each : seen.values()) {
            judged.addAll(judge(each.entry(), facts));
        }
        return findings(judged, facts);
    }

    /**
     * Judges the facts that a store has, on several threads if it allows that; findings in order.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for the others
     */
    public List<Finding> judge(FactStore facts, ExecutorService threads) throws InterruptedException {
        if (!facts.isForManyThreads()) {
            return judge(facts);
        }
        List<Callable<List<Judgement>>> rules = new ArrayList<>();
        for (Seen each : seen.values()) {
            rules.add(() -> judge(each.entry(), facts));
        }
        List<Judgement> judged = new ArrayList<>();
        for (Future<List<Judgement>> each : threads.invokeAll(rules)) {
            judged.addAll(result(each));
        }
        return findings(judged, facts);
    }

    private static List<Judgement> result(Future<List<Judgement>> rule) throws InterruptedException {
        try {
            return rule.get();
        } catch (ExecutionException broken) {
            // What a rule throws is its failure; only the platform's own errors come here.
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    private List<Finding> findings(List<Judgement> judged, FactStore facts) {
        facts.trouble().ifPresent(why -> failures.add(new RuleFailure(ARCHIVE, "", why)));
        List<Finding> findings = Judgement.ofOneCauseEach(judged);
        Collections.sort(findings);
        return findings;
    }

    private List<Judgement> judge(ArchiveEntry entry, FactStore facts) {
        List<Judgement> judged = new ArrayList<>();
        RuleMemory memory = new RuleMemory();
        judgeKeys(entry, facts, memory, judged);
        List<List<Link>> clusters = memory.clusters();
        while (facts.widen(entry.id(), memory.consulted(), clusters)) {
            judged.clear();
            memory = new RuleMemory();
            judgeKeys(entry, facts, memory, judged);
            clusters = memory.clusters();
        }
        for (List<Link> cluster : clusters) {
            judge(
                    entry,
                    cluster.get(0).one(),
                    memory,
                    judged,
                    sink -> entry.rule().judgeCluster(cluster, sink));
        }
        return judged;
    }

    private void judgeKeys(ArchiveEntry entry, FactStore facts, RuleMemory memory, List<Judgement> judged) {
        facts.groups(entry.id(), (key, group) -> {
            judge(entry, group.get(0), memory, judged, sink -> entry.rule().judge(key, group, sink));
        });
    }

    private void judge(
            ArchiveEntry entry,
            Fact first,
            RuleMemory memory,
            List<Judgement> judged,
            Consumer<ArchiveSink> judgement) {
        ArchiveFindings sink = new ArchiveFindings(entry.active(), memory);
        try {
            judgement.accept(sink);
            judged.addAll(sink.findings());
        } catch (RuntimeException broken) {
            failures.add(failure(entry, first.location().source().path(), broken));
        }
    }

    /** Rules that broke, in order. */
    public List<RuleFailure> failures() {
        return failures.stream().sorted().toList();
    }

    private static RuleFailure failure(ArchiveEntry entry, String path, RuntimeException broken) {
        return new RuleFailure(entry.id(), path, broken.getClass().getSimpleName() + ": " + broken.getMessage());
    }

    /** What the facts of an article have in common: several rules tell of the same paragraphs, and much the same of them. */
    private static final class Shared {

        /** A longer text is the words of a body, which no other fact has. */
        private static final int LONGEST_SHARED = 1000;

        private final Article article;
        private final String label;
        /** By start and end. */
        private final Map<Long, Location> places = new LinkedHashMap<>();

        private final Map<String, String> texts = new LinkedHashMap<>();

        Shared(Article article) {
            this.article = article;
            this.label = article.label();
        }

        Location place(Span span) {
            Long bounds = (long) span.start() << Integer.SIZE | span.end();
            Location known = places.get(bounds);
            if (known == null) {
                known = Location.of(article.source(), span);
                places.put(bounds, known);
            }
            return known;
        }

        String text(String text) {
            if (text.length() > LONGEST_SHARED) {
                return text;
            }
            String known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }

    /** Takes the facts of one article for one rule. */
    private static final class ArticleFacts implements Facts {

        private final String rule;
        private final boolean asked;
        private final List<KeyedFact> taken;
        private final Shared shared;

        ArticleFacts(String rule, boolean asked, List<KeyedFact> taken, Shared shared) {
            this.rule = rule;
            this.asked = asked;
            this.taken = taken;
            this.shared = shared;
        }

        @Override
        public void add(String key, Block block, String payload) {
            add(key, block, 0, block.text().length(), payload);
        }

        @Override
        public void add(String key, Block block, int start, int end, String payload) {
            String context = block.name().isEmpty() ? block.role().name() : block.name();
            add(List.of(key), block.source(start, end), context, payload);
        }

        @Override
        public void add(Collection<String> keys, Block block, int start, int end, String payload) {
            String context = block.name().isEmpty() ? block.role().name() : block.name();
            add(keys, block.source(start, end), context, payload);
        }

        @Override
        public void add(String key, Field field, String payload) {
            Span span = field.value().isEmpty() ? field.key() : field.value().source();
            add(List.of(key), span, field.name(), payload);
        }

        private void add(Collection<String> keys, Span span, String context, String payload) {
            Fact fact = new Fact(shared.label, shared.place(span), context, shared.text(payload), asked);
            taken.add(new KeyedFact(rule, List.copyOf(keys), fact));
        }
    }
}
