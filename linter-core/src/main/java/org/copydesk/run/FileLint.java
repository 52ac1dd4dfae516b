package org.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Omission;
import org.copydesk.finding.RuleFailure;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.PackedReader;
import org.copydesk.reader.StreamingReader;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Lints one file: decode, read, infer the structure, run the rules. Used by all threads. */
final class FileLint {

    private static final int BUFFER = 1 << 16;

    private final SiteFormats formats;
    private final Linter linter;
    private final ArchiveDesk archive;
    private final Results results;
    private final Crew crew;
    private final long largest;
    private final Ledger ledger;
    private final Onlooker onlooker;
    private final Timings timings;

    FileLint(Formats formats, Linter linter, ArchiveDesk archive, Results results, Crew crew, LintSettings settings) {
        this.formats = new SiteFormats(formats, settings.reading());
        this.linter = linter;
        this.archive = archive;
        this.results = results;
        this.crew = crew;
        this.largest = settings.largest();
        this.ledger = settings.ledger();
        this.onlooker = settings.onlooker();
        this.timings = settings.timings();
    }

    void lint(SourceFile file) {
        ArticleReader reader = formats.ofNamed(file.sitePath());
        boolean compressed = Formats.isCompressed(file.name());
        try (Timings.Lap reading = timings.phase("read files")) {
            if (reader instanceof StreamingReader streaming && (compressed || file.size() > largest)) {
                stream(file, streaming, compressed);
            } else if (file.size() > largest) {
                unreadable(file.name(), tooLarge(file.size()), "larger than " + megabytes(largest));
            } else if (compressed) {
                unpack(file);
            } else {
                lint(file.name(), file.sitePath(), file.content().read());
            }
        } catch (IOException broken) {
            String why = FileProblems.describe(broken);
            unreadable(file.name(), why, why);
        }
    }

    private void unpack(SourceFile file) throws IOException {
        Optional<byte[]> bytes = Unpacked.of(file.content().read(), largest);
        if (bytes.isPresent()) {
            lint(file.name(), file.sitePath(), bytes.get());
        } else {
            unreadable(
                    file.name(),
                    "unpacked it is larger than the " + megabytes(largest)
                            + " that are read at most: split it, or raise --max-size",
                    "larger than " + megabytes(largest));
        }
    }

    private void stream(SourceFile file, StreamingReader reader, boolean compressed) throws IOException {
        results.fileOpened(file.name(), file.sitePath());
        try (InputStream bytes = Files.newInputStream(file.path());
                Reader text = Decoder.reader(
                        compressed ? new GZIPInputStream(bytes, BUFFER) : bytes, Decoder.declares(reader.format()));
                Timings.Lap parsing = timings.phase("parse")) {
            reader.read(
                    new SourceId(file.name()),
                    text,
                    article -> crew.share(() -> guarded(reader, file.name(), () -> lint(article, file.sitePath()))));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            fail(reader, file.name(), broken);
        }
    }

    void lint(String name, String sitePath, byte[] bytes) {
        results.fileOpened(name, sitePath);
        ArticleReader reader = formats.ofNamed(sitePath);
        if (reader instanceof PackedReader packed) {
            guarded(packed, name, () -> packed.read(new SourceId(name), bytes, article -> lint(article, sitePath)));
            return;
        }
        Optional<Decoded> decoded = Decoder.decode(bytes, Decoder.declares(reader.format()));
        if (decoded.isEmpty()) {
            unreadable(name, "no text: it holds zero bytes, as pictures and programs do", "no text");
            return;
        }
        SourceText source = SourceText.of(new SourceId(name), decoded.get().text());
        guarded(reader, name, () -> {
            List<Problem> damage =
                    new ArrayList<>(decoded.get().problem().stream().toList());
            try (Timings.Lap parsing = timings.phase("parse")) {
                reader.read(source, article -> {
                    lint(withDamage(article, damage), sitePath);
                    damage.clear();
                });
            }
        });
    }

    /** Reads or lints; what breaks on the way is the reader's failure, and the run goes on. */
    private void guarded(ArticleReader reader, String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            fail(reader, name, broken);
        }
    }

    private void fail(ArticleReader reader, String name, Throwable broken) {
        results.addFailure(new RuleFailure(
                "reader:" + reader.format(), name, broken.getClass().getSimpleName() + ": " + broken.getMessage()));
        unreadable(
                name,
                "the " + reader.format() + " reader broke on it: please report this as a bug",
                "the reader broke on it");
    }

    void reportUnreadable(Omission omission) {
        unreadable(omission.path(), omission.why(), omission.why());
    }

    private void lint(Article read, String sitePath) {
        if (read.holdsNothing()) {
            Omission omission = new Omission(read.source().id().path(), why(read));
            ledger.omitted(read, omission);
            results.addUnread(linter.lint(read, sitePath), omission);
            return;
        }
        Article article = inferred(read);
        ledger.linted(article);
        onlooker.saw(article);
        try (Timings.Lap extracting = timings.phase("gather facts for archive rules")) {
            archive.extract(article, linter.archiveRules(sitePath));
        }
        try (Timings.Lap linting = timings.phase("rules")) {
            results.add(linter.lint(article, sitePath));
        }
        results.census().count(article);
    }

    private Article inferred(Article read) {
        try (Timings.Lap inferring = timings.phase("infer structure")) {
            return Structure.infer(read);
        }
    }

    private static String why(Article nothing) {
        return nothing.problems().isEmpty() ? nothing.skipped().get(0).why() : "cannot be read";
    }

    private void unreadable(String name, String message, String why) {
        SourceText nothing = SourceText.of(new SourceId(name), "");
        Article stub = Article.builder(nothing, "none")
                .problem(new Problem(Problem.UNREADABLE, Span.at(0), message))
                .build();
        Omission omission = new Omission(name, why);
        ledger.omitted(stub, omission);
        results.addUnread(linter.lint(stub, name), omission);
    }

    /** The bytes' damage is told with the first article of the file. */
    private static Article withDamage(Article article, List<Problem> damage) {
        if (damage.isEmpty()) {
            return article;
        }
        Article.Builder builder = article.toBuilder();
        damage.forEach(builder::problem);
        return builder.build();
    }

    private String tooLarge(long size) {
        return "larger (" + megabytes(size) + ") than the " + megabytes(largest)
                + " that are read at most: split it, or raise --max-size";
    }

    private static String megabytes(long bytes) {
        return bytes / (1 << 20) + " MiB";
    }
}
