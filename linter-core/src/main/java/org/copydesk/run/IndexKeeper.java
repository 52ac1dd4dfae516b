package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.copydesk.run.facts.IndexDamage;
import org.copydesk.run.facts.IndexReader;
import org.copydesk.run.facts.IndexWriter;
import org.copydesk.run.facts.IndexedFacts;
import org.copydesk.run.facts.IndexedFile;

/**
 * Keeps the index of an archive up to date and gives its facts. Whatever goes wrong with it, the run goes on without, and
 * says so: an index saves time, and never changes what is found.
 *
 * <p>An index is never changed. When too much of it is out of date, another is written beside it, down to the disk, and
 * takes its name in one step; a run that is killed meanwhile leaves the old one.
 */
final class IndexKeeper {

    /** A file that was changed so shortly before it was read may be changed again without looking younger. */
    private static final long IN_DOUBT = TimeUnit.SECONDS.toNanos(10);

    private final Path file;
    private final List<SourceFile> own;
    private final LintSettings settings;
    private final FactSetup setup;
    private final FactGatherer gatherer;
    private final Progress progress;

    IndexKeeper(
            Path file,
            List<SourceFile> own,
            LintSettings settings,
            FactSetup setup,
            FactGatherer gatherer,
            Progress progress) {
        this.file = file;
        this.own = own;
        this.settings = settings;
        this.setup = setup;
        this.gatherer = gatherer;
        this.progress = progress;
    }

    /** The facts of an archive's files; empty if the index cannot be used. */
    Optional<IndexedFacts> facts(List<SourceFile> archive) throws InterruptedException {
        try {
            Optional<IndexReader> reader = open();
            IndexStanding standing = new IndexStanding(reader, archive, setup);
            Comparison.announce(own, standing.stale(), progress);
            if (reader.isPresent() && standing.isNear()) {
                return Optional.of(facts(reader.get(), standing));
            }
            boolean written = write(reader, standing);
            reader.ifPresent(IndexReader::close);
            if (!written) {
                progress.note("another run is writing the index of the archive; this one reads the archive instead");
                return Optional.empty();
            }
            IndexReader fresh = IndexReader.open(file);
            return Optional.of(facts(fresh, new IndexStanding(Optional.of(fresh), archive, setup)));
        } catch (IOException trouble) {
            progress.note("the index of the archive cannot be kept in " + file + " (" + FileProblems.describe(trouble)
                    + "); the archive is read instead");
            return Optional.empty();
        }
    }

    private Optional<IndexReader> open() throws IOException {
        try {
            return Optional.of(IndexReader.open(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IndexDamage damage) {
            progress.note("the index of the archive is written anew: " + damage.getMessage());
            return Optional.empty();
        }
    }

    /** Facts from the index, and from the files of which it knows nothing or old things. */
    private IndexedFacts facts(IndexReader reader, IndexStanding standing) throws InterruptedException {
        IndexedFacts facts = new IndexedFacts(reader, standing.gone());
        gatherer.gather(standing.stale(), (each, ofArticle) -> facts.add(ofArticle), progress);
        return facts;
    }

    /** Writes the index anew; false if another run is about it. */
    private boolean write(Optional<IndexReader> old, IndexStanding standing) throws IOException, InterruptedException {
        Files.createDirectories(folder());
        try (IndexLock lock = IndexLock.of(sibling(".lock"))) {
            if (!lock.isHeld()) {
                return false;
            }
            Path draft = sibling(".new");
            Files.deleteIfExists(draft);
            try (IndexWriter writer = IndexWriter.begin(draft, settings.factMemory() / 2)) {
                long sure = Files.getLastModifiedTime(draft).to(TimeUnit.NANOSECONDS) - IN_DOUBT;
                if (old.isPresent()) {
                    copy(old.get(), standing, writer, sure);
                }
                read(standing.stale(), writer, sure);
                writer.finish();
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return true;
        }
    }

    private void copy(IndexReader old, IndexStanding standing, IndexWriter writer, long sure) throws IOException {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (Map.Entry<Integer, SourceFile> each : standing.fresh().entrySet()) {
            int number = writer.begin();
            numbers.put(each.getKey(), number);
            writer.complete(number, old.files().get(each.getKey()).at(modified(each.getValue(), sure)));
        }
        for (int article = 0; article < old.articles(); article++) {
            Integer number = numbers.get(old.fileOf(article));
            if (number != null) {
                writer.add(number, old.facts(article));
            }
        }
    }

    private static long modified(SourceFile source, long sure) {
        return source.modified() < sure ? source.modified() : 0;
    }

    private void read(List<SourceFile> stale, IndexWriter writer, long sure) throws IOException, InterruptedException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        stale.forEach(source -> numbers.put(source.name(), writer.begin()));
        Set<String> partly = gatherer.gather(
                stale, (source, facts) -> writer.add(numbers.getOrDefault(source.name(), 0), facts), progress);
        for (SourceFile source : stale) {
            // What changed while it was read is read again.
            if (!partly.contains(source.name()) && source.isUnchanged()) {
                writer.complete(
                        numbers.getOrDefault(source.name(), 0),
                        new IndexedFile(
                                source.name(),
                                source.size(),
                                modified(source, sure),
                                ContentHash.of(source.path()),
                                setup.of(source.sitePath())));
            }
        }
    }

    /** The index turned out to be damaged while it was read. */
    void giveUp(IOException damage) {
        progress.note("the index of the archive is not used, because " + damage.getMessage()
                + "; the archive is read instead, and the next run writes it anew");
        try {
            Files.deleteIfExists(file);
        } catch (IOException locked) {
            progress.note("delete " + file + ": " + FileProblems.describe(locked));
        }
    }

    private Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private Path sibling(String ending) {
        return folder().resolve(file.getFileName() + ending);
    }
}
