package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.article.Article;
import org.copydesk.config.LintPlan;
import org.copydesk.finding.Finding;
import org.copydesk.pack.PackCompiler;
import org.copydesk.pack.RulePack;
import org.copydesk.reader.plain.PlainTextReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareTest {

    private static final String FOLDER = "org/copydesk/engine/ahead/";
    private static final String FILE = "a.txt";

    @TempDir
    private Path classes;

    @BeforeEach
    void pack() throws IOException {
        ClassLoader loader = PrepareTest.class.getClassLoader();
        Files.createDirectories(classes.resolve(FOLDER));
        for (String file : List.of("WantsAList.class", "WantsAList.md")) {
            try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(FOLDER + file), file)) {
                Files.copy(in, classes.resolve(FOLDER + file));
            }
        }
        assertThat(PackCompiler.compile(classes, loader)).isEmpty();
    }

    private Linter linter(ClassLoader loader) throws IOException {
        try (InputStream index = Files.newInputStream(classes.resolve("META-INF/copydesk/rules.index"))) {
            return new Linter(Catalogue.of(List.of(RulePack.load(index, loader))), LintPlan.standard());
        }
    }

    private static ArticleResult lint(Linter linter) {
        List<Article> articles = new ArrayList<>();
        new PlainTextReader().read(SourceText.of(new SourceId(FILE), "The ferry sails."), articles::add);
        return linter.lint(articles.get(0), FILE);
    }

    @Test
    void anArticleMeetsTheRulesThatWereMadeAhead() throws IOException {
        Linter linter = linter(PrepareTest.class.getClassLoader());
        linter.prepare(FILE);

        assertThat(lint(linter).findings()).extracting(Finding::message).containsExactly("it is prepared");
    }

    @Test
    void whatCannotBeMadeIsToldWhenAnArticleNeedsIt() throws IOException {
        Linter linter = linter(new ClassLoader(null) {});
        linter.prepare(FILE);

        assertThat(lint(linter).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.rule()).isEqualTo("wants-a-list"))
                .satisfies(failure -> assertThat(failure.what()).contains("cannot be loaded"));
    }

    @Test
    void nothingDependsOnIt() throws IOException {
        Linter linter = linter(PrepareTest.class.getClassLoader());

        assertThat(lint(linter).findings()).extracting(Finding::message).containsExactly("it is unprepared");
    }
}
