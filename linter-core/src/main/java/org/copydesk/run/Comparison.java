package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.FactStore;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.run.facts.BoundedFacts;
import org.copydesk.run.facts.IndexedFacts;

/**
 * What the articles of a run are compared with: each other, and those of an archive if there is one. The archive's facts come
 * from its index, if it has one that can be used.
 */
final class Comparison implements AutoCloseable {

    /** A run over more files than this reads the others too, and takes no more time for it. */
    private static final int MOST_FOR_INDEX = 2_000;

    private final FactGatherer gatherer;
    private final Progress progress;
    private final List<SourceFile> others;
    private final Optional<IndexKeeper> keeper;
    private final Optional<IndexedFacts> indexed;
    private final int jobs;
    private BoundedFacts facts;

    private Comparison(
            LintSettings settings,
            FactGatherer gatherer,
            Progress progress,
            List<SourceFile> others,
            Optional<IndexKeeper> keeper,
            List<SourceFile> own)
            throws InterruptedException {
        this.gatherer = gatherer;
        this.progress = progress;
        this.others = others;
        this.keeper = keeper;
        this.jobs = settings.jobs();
        this.facts = new BoundedFacts(settings.scratch(), settings.factMemory());
        this.indexed = keeper.isPresent() ? keeper.get().facts(others) : Optional.empty();
        if (indexed.isEmpty()) {
            announce(own, others, progress);
            gatherAll();
        }
    }

    static Comparison of(FileList list, LintSettings settings, Formats formats, Linter linter, Progress progress)
            throws InterruptedException {
        FactGatherer gatherer = new FactGatherer(formats, linter, settings);
        List<SourceFile> others = others(list, settings, formats, linter, gatherer);
        Optional<IndexKeeper> keeper = others.isEmpty() || list.files().size() > MOST_FOR_INDEX
                ? Optional.empty()
                : settings.index(size(others))
                        .map(file -> new IndexKeeper(
                                file,
                                list.files(),
                                settings,
                                new FactSetup(linter, settings.plan().house(), settings.reading()),
                                gatherer,
                                progress));
        return new Comparison(settings, gatherer, progress, others, keeper, list.files());
    }

    /** The files of the archive that are not linted; none if no rule compares articles. */
    private static List<SourceFile> others(
            FileList list, LintSettings settings, Formats formats, Linter linter, FactGatherer gatherer)
            throws InterruptedException {
        if (settings.archive().isEmpty()
                || list.files().stream()
                        .allMatch(file -> linter.archiveRules(file.sitePath()).isEmpty())) {
            return List.of();
        }
        SortedSet<String> linted = new TreeSet<>();
        list.files().forEach(file -> linted.add(file.name()));
        List<SourceFile> others = new ArrayList<>();
        for (SourceFile file :
                new FileFinder(settings.forArchive(), formats).find().files()) {
            if (!linted.contains(file.name()) && gatherer.isReadable(file)) {
                others.add(file);
            }
        }
        return others;
    }

    private static long size(List<SourceFile> files) {
        long size = 0;
        for (SourceFile file : files) {
            size += file.size();
        }
        return size;
    }

    /** Says how much there is to read. */
    static void announce(List<SourceFile> own, List<SourceFile> others, Progress progress) {
        progress.found(own.size() + others.size(), size(own) + size(others));
    }

    private void gatherAll() throws InterruptedException {
        if (others.isEmpty()) {
            return;
        }
        gatherer.gather(others, (file, ofArticle) -> facts.add(ofArticle), progress);
    }

    /** True if there are articles of an archive to compare with. */
    boolean isWithOthers() {
        return !others.isEmpty();
    }

    /** Where the facts of the run's own articles go. */
    FactStore facts() {
        return indexed.isPresent() ? indexed.get() : facts;
    }

    /** What there is to say when all are there. */
    List<Finding> judge(ArchiveDesk desk) throws InterruptedException {
        List<Finding> findings = judgeAtOnce(desk);
        if (keeper.isPresent() && indexed.isPresent() && indexed.get().broken().isPresent()) {
            keeper.get().giveUp(indexed.get().broken().get());
            indexed.get().own().forEach(facts::add);
            gatherAll();
            findings = desk.judge(facts);
        }
        return findings;
    }

    private List<Finding> judgeAtOnce(ArchiveDesk desk) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            return desk.judge(facts(), threads);
        } finally {
            threads.shutdown();
        }
    }

    /** Rules that broke on articles of the archive. */
    List<RuleFailure> failures() {
        return gatherer.failures();
    }

    @Override
    public void close() {
        facts.close();
        indexed.ifPresent(IndexedFacts::close);
    }
}
