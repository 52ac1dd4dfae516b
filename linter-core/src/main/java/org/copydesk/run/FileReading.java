package org.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.finding.Omission;
import org.copydesk.finding.RuleFailure;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.PackedReader;
import org.copydesk.reader.StreamingReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;

/** Reads files: decodes them, and hands over their articles one by one. Used by all threads. */
final class FileReading {

    private static final int BUFFER = 1 << 16;

    private final SiteFormats formats;
    private final Crew crew;
    private final Taker taker;
    private final long largest;
    private final Timings timings;

    FileReading(Formats formats, Crew crew, LintSettings settings, Taker taker) {
        this.formats = new SiteFormats(formats, settings.reading());
        this.crew = crew;
        this.taker = taker;
        this.largest = settings.largest();
        this.timings = settings.timings();
    }

    /** Takes what a file holds; threads may call at once. */
    interface Taker {

        /** A file whose articles come now. */
        void opened(String name, String sitePath);

        /** An article, or what could be read of it, as its reader gives it. */
        void article(Article read, String sitePath);

        /**
         * A file that cannot be read, or not to its end.
         *
         * @param message what to tell about it
         */
        void unreadable(String message, Omission omission);

        /** A reader broke, or whoever took the article. */
        void broke(RuleFailure failure);
    }

    void read(SourceFile file) {
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
                read(file.name(), file.sitePath(), file.content().read());
            }
        } catch (IOException broken) {
            String why = FileProblems.describe(broken);
            unreadable(file.name(), why, why);
        }
    }

    private void unpack(SourceFile file) throws IOException {
        Optional<byte[]> bytes = Unpacked.of(file.content().read(), largest);
        if (bytes.isPresent()) {
            read(file.name(), file.sitePath(), bytes.get());
        } else {
            unreadable(
                    file.name(),
                    "unpacked it is larger than the " + megabytes(largest)
                            + " that are read at most: split it, or raise --max-size",
                    "larger than " + megabytes(largest));
        }
    }

    private void stream(SourceFile file, StreamingReader reader, boolean compressed) throws IOException {
        taker.opened(file.name(), file.sitePath());
        try (InputStream bytes = Files.newInputStream(file.path());
                Reader text = Decoder.reader(
                        compressed ? new GZIPInputStream(bytes, BUFFER) : bytes, Decoder.declares(reader.format()));
                Timings.Lap parsing = timings.phase("parse")) {
            reader.read(
                    new SourceId(file.name()),
                    text,
                    article -> crew.share(
                            () -> guarded(reader, file.name(), () -> taker.article(article, file.sitePath()))));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            fail(reader, file.name(), broken);
        }
    }

    void read(String name, String sitePath, byte[] bytes) {
        taker.opened(name, sitePath);
        ArticleReader reader = formats.ofNamed(sitePath);
        if (reader instanceof PackedReader packed) {
            guarded(
                    packed,
                    name,
                    () -> packed.read(new SourceId(name), bytes, article -> taker.article(article, sitePath)));
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
                    taker.article(withDamage(article, damage), sitePath);
                    damage.clear();
                });
            }
        });
    }

    /** Reads, or does what is done with an article; what breaks on the way is the reader's failure, and the run goes on. */
    private void guarded(ArticleReader reader, String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            fail(reader, name, broken);
        }
    }

    private void fail(ArticleReader reader, String name, Throwable broken) {
        if (broken instanceof OutOfMemoryError) {
            unreadable(
                    name,
                    "too large for the memory that Java has: split it, or allow more with -Xmx",
                    "too large for the memory");
            return;
        }
        taker.broke(new RuleFailure(
                "reader:" + reader.format(), name, broken.getClass().getSimpleName() + ": " + broken.getMessage()));
        unreadable(
                name,
                "the " + reader.format() + " reader broke on it: please report this as a bug",
                "the reader broke on it");
    }

    private void unreadable(String name, String message, String why) {
        taker.unreadable(message, new Omission(name, why));
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

    static String megabytes(long bytes) {
        return bytes / (1 << 20) + " MiB";
    }
}
