package org.copydesk.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.archive.ArchiveDesk;
import org.copydesk.archive.KeyedFact;
import org.copydesk.article.Article;
import org.copydesk.engine.Linter;
import org.copydesk.finding.Omission;
import org.copydesk.finding.RuleFailure;
import org.copydesk.reader.StreamingReader;
import org.copydesk.structure.Structure;

/** Reads files of an archive for what their articles are compared by; nothing else is asked of them. */
final class FactGatherer {

    private final Formats formats;
    private final Linter linter;
    private final LintSettings settings;
    private final List<RuleFailure> failures = Collections.synchronizedList(new ArrayList<>());

    FactGatherer(Formats formats, Linter linter, LintSettings settings) {
        this.formats = formats;
        this.linter = linter;
        this.settings = settings;
    }

    /** False for a file that is left out because it is too large. */
    boolean isReadable(SourceFile file) {
        return file.size() <= settings.largest()
                || Formats.isCompressed(file.name())
                || new SiteFormats(formats, settings.reading()).ofNamed(file.sitePath()) instanceof StreamingReader;
    }

    /** Takes the facts of each article; threads may call at once. */
    interface Sink {
        void take(SourceFile file, List<KeyedFact> facts);
    }

    /**
     * Reads files.
     *
     * @return the names of those that could not be read whole
     */
    Set<String> gather(List<SourceFile> files, Sink sink, Progress progress) throws InterruptedException {
        Set<String> partly = Collections.synchronizedSet(new TreeSet<>());
        Crew crew = new Crew(settings.jobs());
        try {
            for (SourceFile file : files) {
                crew.give(() -> {
                    try {
                        new FileReading(formats, crew, settings, new Taker(file, sink, partly)).read(file);
                    } finally {
                        progress.done(file.name(), file.size());
                    }
                });
            }
        } finally {
            crew.finish();
        }
        return partly;
    }

    /** Rules that broke, in order. */
    List<RuleFailure> failures() {
        return failures.stream().sorted().toList();
    }

    /** The file is reported when it is linted; here it only must not be taken for whole. */
    private final class Taker implements FileReading.Taker {

        private final SourceFile file;
        private final Sink sink;
        private final Set<String> partly;

        Taker(SourceFile file, Sink sink, Set<String> partly) {
            this.file = file;
            this.sink = sink;
            this.partly = partly;
        }

        @Override
        public void opened(String name, String sitePath) {
            // nothing to be done before its articles come
        }

        @Override
        public void article(Article read, String sitePath) {
            if (read.holdsNothing()) {
                return;
            }
            Article article = Structure.infer(read);
            List<RuleFailure> broken = new ArrayList<>();
            List<KeyedFact> facts = ArchiveDesk.facts(article, linter.archiveRules(sitePath, article), false, broken);
            if (!broken.isEmpty()) {
                failures.addAll(broken);
                partly.add(file.name());
            }
            if (!facts.isEmpty()) {
                sink.take(file, facts);
            }
        }

        @Override
        public void unreadable(String message, Omission omission) {
            partly.add(file.name());
        }

        @Override
        public void broke(RuleFailure failure) {
            partly.add(file.name());
        }
    }
}
