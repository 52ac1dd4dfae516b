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

    /** What the objects of one fact take in memory besides their texts. */
    private static final int FACT = 300;
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
        ofArticle.forEach(each -> held += weight(each));
        if (held > limit) {
            spill();
        }
        return true;
    }

    private static long weight(KeyedFact each) {
        Fact fact = each.fact();
        long keys = 0;
        for (String key : each.keys()) {
            keys += key.length() + FACT / SORTING;
        }
        return FACT
                + keys
                + fact.payload().length()
                + fact.location().excerpt().length()
                + fact.location().before().length()
                + fact.location().after().length();
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
    public synchronized void groups(String rule, BiConsumer<String, List<Fact>> group) {
        if (broken.isPresent()) {
            return;
        }
        if (spilled.isEmpty()) {
            memory.groups(rule, group);
            return;
        }
        try {
            spilled.get().groups(rule, group);
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
