package org.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Omission;
import org.copydesk.finding.RuleFailure;
import org.copydesk.reader.ArticleReader;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Lints one file: decode, read, infer the structure, run the rules. Used by all threads. */
final class FileLint {

    private final Formats formats;
    private final Linter linter;
    private final ArchiveDesk archive;
    private final Results results;
    private final long largest;

    FileLint(Formats formats, Linter linter, ArchiveDesk archive, Results results, long largest) {
        this.formats = formats;
        this.linter = linter;
        this.archive = archive;
        this.results = results;
        this.largest = largest;
    }

    void lint(SourceFile file) {
        if (file.size() > largest) {
            unreadable(file.name(), tooLarge(file.size()), "larger than " + megabytes(largest));
            return;
        }
        try {
            lint(file.name(), file.sitePath(), Files.readAllBytes(file.path()));
        } catch (IOException broken) {
            String why = FileProblems.describe(broken);
            unreadable(file.name(), why, why);
        }
    }

    void lint(String name, String sitePath, byte[] bytes) {
        results.fileOpened();
        Optional<Decoded> decoded = Decoder.decode(bytes);
        if (decoded.isEmpty()) {
            unreadable(name, "no text: it holds zero bytes, as pictures and programs do", "no text");
            return;
        }
        SourceText source = SourceText.of(new SourceId(name), decoded.get().text());
        ArticleReader reader = formats.forName(name).orElseGet(formats::fallback);
        try {
            reader.read(source, article -> lint(withDamage(article, decoded.get()), sitePath));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            results.addFailure(new RuleFailure(
                    "reader:" + reader.format(), name, broken.getClass().getSimpleName() + ": " + broken.getMessage()));
            unreadable(
                    name,
                    "the " + reader.format() + " reader broke on it: please report this as a bug",
                    "the reader broke on it");
        }
    }

    void reportUnreadable(Omission omission) {
        unreadable(omission.path(), omission.why(), omission.why());
    }

    private void lint(Article read, String sitePath) {
        Article article = Structure.infer(read);
        archive.extract(article, linter.archiveRules(sitePath));
        results.add(linter.lint(article, sitePath));
    }

    private void unreadable(String name, String message, String why) {
        SourceText nothing = SourceText.of(new SourceId(name), "");
        Article stub = Article.builder(nothing, "none")
                .problem(new Problem(Problem.UNREADABLE, Span.at(0), message))
                .build();
        results.addUnread(linter.lint(stub, name), new Omission(name, why));
    }

    private static Article withDamage(Article article, Decoded decoded) {
        return decoded.damage()
                .map(damage -> article.toBuilder()
                        .problem(new Problem(
                                Problem.UNREADABLE, new Span(damage.offset(), damage.offset() + 1), damage.message()))
                        .build())
                .orElse(article);
    }

    private String tooLarge(long size) {
        return "larger (" + megabytes(size) + ") than the " + megabytes(largest)
                + " that are read at most: split it, or raise --max-size";
    }

    private static String megabytes(long bytes) {
        return bytes / (1 << 20) + " MiB";
    }
}
