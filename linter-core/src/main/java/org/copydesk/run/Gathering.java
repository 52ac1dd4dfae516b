package org.copydesk.run;

import java.util.List;
import java.util.Objects;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.ArchiveEntry;
import org.copydesk.article.Article;
import org.copydesk.engine.Linter;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the articles of a run are compared by. The first waits until there is a second: of a lone article, which is
 * compared with nothing, only few rules want to know anything. Used by all threads.
 */
final class Gathering {

    private final ArchiveDesk archive;
    private final Linter linter;
    private final Timings timings;
    private @Nullable Waiting first;
    private boolean several;

    Gathering(ArchiveDesk archive, Linter linter, Timings timings) {
        this.archive = archive;
        this.linter = linter;
        this.timings = timings;
    }

    private record Waiting(Article article, String sitePath) {

        private Waiting {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(sitePath, "sitePath");
        }
    }

    void take(Article article, String sitePath) {
        Waiting before;
        synchronized (this) {
            if (first == null && !several) {
                first = new Waiting(article, sitePath);
                return;
            }
            several = true;
            before = first;
            first = null;
        }
        if (before != null) {
            extract(before);
        }
        extract(new Waiting(article, sitePath));
    }

    /**
     * Takes the article that still waits.
     *
     * @param compared true if there is something to compare it with
     */
    void takeLone(boolean compared) {
        Waiting lone;
        synchronized (this) {
            lone = first;
            first = null;
        }
        if (lone != null && compared) {
            extract(lone);
        } else if (lone != null) {
            extract(lone, linter.archiveRulesOfOne(lone.sitePath, lone.article));
        }
    }

    private void extract(Waiting waiting) {
        extract(waiting, linter.archiveRules(waiting.sitePath, waiting.article));
    }

    private void extract(Waiting waiting, List<ArchiveEntry> rules) {
        try (Timings.Lap extracting = timings.phase("gather facts for archive rules")) {
            archive.extract(waiting.article, rules);
        }
    }
}
