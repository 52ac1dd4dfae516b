package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Omission;
import org.copydesk.finding.RuleFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReadingTest {

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();

    @Test
    void whatIsTooLargeForTheMemoryIsNoBug() {
        read(new OutOfMemoryError("Java heap space"));
        assertThat(told)
                .containsExactly(
                        "too large for the memory that Java has: split it, or allow more with -Xmx",
                        "quay.md: too large for the memory");
        assertThat(failures).isEmpty();
    }

    @Test
    void aBreakIsABug() {
        read(new IllegalStateException("no such block"));
        assertThat(told)
                .containsExactly(
                        "the markdown reader broke on it: please report this as a bug",
                        "quay.md: the reader broke on it");
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.what()).isEqualTo("IllegalStateException: no such block"));
    }

    private void read(Throwable broken) {
        LintSettings settings = LintSettings.of(folder, List.of(folder));
        new FileReading(Formats.all(), new Crew(1), settings, new Breaking(broken))
                .read("quay.md", "quay.md", "The quay is shut.\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Breaks on each article. */
    private final class Breaking implements FileReading.Taker {

        private final Throwable broken;

        Breaking(Throwable broken) {
            this.broken = broken;
        }

        @Override
        public void opened(String name, String sitePath) {
            assertThat(name).isEqualTo(sitePath);
        }

        @Override
        public void article(Article read, String sitePath) {
            if (broken instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) broken;
        }

        @Override
        public void unreadable(String message, Omission omission) {
            told.add(message);
            told.add(omission.path() + ": " + omission.why());
        }

        @Override
        public void broke(RuleFailure failure) {
            failures.add(failure);
        }
    }
}
