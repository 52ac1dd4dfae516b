package org.copydesk.run;

import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Omission;
import org.copydesk.finding.RuleFailure;
import org.copydesk.structure.Structure;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Lints files: reads them, infers the structure of their articles, runs the rules. Used by all threads. */
final class FileLint implements FileReading.Taker {

    private final Linter linter;
    private final Gathering gathering;
    private final Results results;
    private final FileReading reading;
    private final Ledger ledger;
    private final Onlooker onlooker;
    private final Timings timings;

    FileLint(Formats formats, Linter linter, Gathering gathering, Results results, Crew crew, LintSettings settings) {
        this.linter = linter;
        this.gathering = gathering;
        this.results = results;
        this.reading = new FileReading(formats, crew, settings, this);
        this.ledger = settings.ledger();
        this.onlooker = settings.onlooker();
        this.timings = settings.timings();
    }

    void lint(SourceFile file) {
        reading.read(file);
    }

    void lint(String name, String sitePath, byte[] bytes) {
        reading.read(name, sitePath, bytes);
    }

    void reportUnreadable(Omission omission) {
        unreadable(omission.why(), omission);
    }

    @Override
    public void opened(String name, String sitePath) {
        results.fileOpened(name, sitePath);
    }

    @Override
    public void broke(RuleFailure failure) {
        results.addFailure(failure);
    }

    @Override
    public void article(Article read, String sitePath) {
        if (read.holdsNothing()) {
            Omission omission = new Omission(read.source().id().path(), why(read));
            ledger.omitted(read, omission);
            results.addUnread(linter.lint(read, sitePath), omission);
            return;
        }
        Article article = inferred(read);
        ledger.linted(article);
        onlooker.saw(article);
        gathering.take(article, sitePath);
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

    @Override
    public void unreadable(String message, Omission omission) {
        SourceText nothing = SourceText.of(new SourceId(omission.path()), "");
        Article stub = Article.builder(nothing, "none")
                .problem(new Problem(Problem.UNREADABLE, Span.at(0), message))
                .build();
        ledger.omitted(stub, omission);
        results.addUnread(linter.lint(stub, omission.path()), omission);
    }
}
