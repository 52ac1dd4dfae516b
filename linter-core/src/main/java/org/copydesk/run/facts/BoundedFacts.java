package org.copydesk.run.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copydesk.archive.FactStore;
import org.copydesk.archive.KeyedFact;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.rule.Fact;

/** Facts in memory as long as they are few; from a limit on, all of them are in files. */
public final class BoundedFacts implements FactStore, AutoCloseable {

    /** What the objects of one fact take in memory besides its texts and its place. */
    private static final int FACT = 110;
    /** What a place takes besides its texts. */
    private static final int PLACE = 110;
    /** What a key takes besides its text. */
    private static final int KEY = 75;
    /** Sorting takes memory while the facts that it is to make room for are still there. */
    private static final int SORTING = 4;

    private final Path folder;
    private final long limit;
    private MemoryFacts memory = new MemoryFacts();
    private long held;
    private Optional<SpilledFacts> spilled = Optional.empty();
    private Optional<IOException> broken = Optional.empty();

    /**
     * No facts yet.
     *
     * @param folder where files may be made
     * @param limit about how many bytes of memory facts may take
     */
    public BoundedFacts(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    @Override
    public void add(List<KeyedFact> ofArticle) {
        if (!keep(ofArticle)) {
            SpilledFacts.Bundle bundle = SpilledFacts.bundle(ofArticle);
            synchronized (this) {
                write(bundle);
            }
        }
    }

    /** Keeps facts in memory if there is room; else whatever is there goes to files. */
    private synchronized boolean keep(List<KeyedFact> ofArticle) {
        if (spilled.isPresent() || broken.isPresent()) {
            return false;
        }
        memory.add(ofArticle);
        held += weight(ofArticle);
        if (held > limit) {
            spill();
        }
        return true;
    }

    /** About how many bytes the facts of an article take; neighbours share places and payloads that are the same. */
    private static long weight(List<KeyedFact> ofArticle) {
        long weight = 0;
        KeyedFact before = null;
        for (KeyedFact each : ofArticle) {
            weight += FACT;
            if (before == null || !each.fact().payload().equals(before.fact().payload())) {
                weight += each.fact().payload().length();
            }
            if (before == null || !each.fact().location().equals(before.fact().location())) {
                weight += PLACE + each.fact().location().weight();
            }
            for (String key : each.keys()) {
                weight += KEY + key.length();
            }
            before = each;
        }
        return weight;
    }

    private void spill() {
        List<List<KeyedFact>> articles = new ArrayList<>(memory.articles());
        memory = new MemoryFacts();
        try {
            spilled = Optional.of(new SpilledFacts(folder, limit / SORTING));
        } catch (IOException full) {
            broken = Optional.of(full);
        }
        articles.forEach(article -> write(SpilledFacts.bundle(article)));
    }

    private void write(SpilledFacts.Bundle bundle) {
        if (broken.isPresent()) {
            return;
        }
        try {
            spilled.orElseThrow().add(bundle);
        } catch (IOException full) {
            broken = Optional.of(full);
        }
    }

    @Override
    public synchronized boolean isForManyThreads() {
        return spilled.isEmpty() && broken.isEmpty();
    }

    @Override
    public void groups(String rule, BiConsumer<String, List<Fact>> group) {
        if (isForManyThreads()) {
            memory.groups(rule, group);
        } else {
            spilledGroups(rule, group);
        }
    }

    private synchronized void spilledGroups(String rule, BiConsumer<String, List<Fact>> group) {
        if (broken.isPresent()) {
            return;
        }
        try {
            spilled.orElseThrow().groups(rule, group);
        } catch (IOException full) {
            broken = Optional.of(full);
        }
    }

    @Override
    public synchronized Optional<String> trouble() {
        return broken.map(
                why -> "articles could not be compared: their facts do not fit into memory, and no file for them"
                        + " could be written in " + folder + ": " + why.getMessage());
    }

    @Override
    public synchronized void close() {
        spilled.ifPresent(SpilledFacts::close);
    }
}
