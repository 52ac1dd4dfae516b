package org.copydesk.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.baseline.BaselineEntry;
import org.copydesk.baseline.RunScope;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.rule.RuleInfo;

/** What one run has looked at, by the paths of its baseline. */
final class BaselineScope implements RunScope {

    private final BaselineFile file;
    private final LintSettings settings;
    private final Catalogue catalogue;
    private final Linter linter;
    private final LocalDate today;
    /** Site paths of the files that were linted, by their paths in the baseline. */
    private final SortedMap<String, String> linted = new TreeMap<>();

    private final SortedMap<String, Boolean> gone = new TreeMap<>();

    BaselineScope(BaselineFile file, LintSettings settings, Catalogue catalogue, Linter linter, SitePaths paths) {
        this.file = file;
        this.settings = settings;
        this.catalogue = catalogue;
        this.linter = linter;
        this.today = settings.today();
        paths.all().forEach((name, sitePath) -> linted.put(file.pathOf(settings.folder(), name), sitePath));
    }

    @Override
    public boolean isJudged(BaselineEntry entry) {
        boolean seen = linted.containsKey(entry.path()) || isGone(entry.path()) && isCovered(entry.path());
        Optional<RuleInfo> rule = catalogue.find(entry.rule());
        if (!seen || rule.isEmpty()) {
            return seen;
        }
        // What an archive rule says of a file depends on the others.
        boolean asked = !rule.get().archive() || settings.coversRoot();
        return asked && linter.runs(entry.rule(), sitePath(entry.path()));
    }

    @Override
    public boolean mayHaveMoved(String path) {
        return linted.containsKey(path) || isGone(path);
    }

    @Override
    public boolean isOver(BaselineEntry entry) {
        return entry.note().expires().filter(today::isAfter).isPresent();
    }

    private boolean isGone(String path) {
        return gone.computeIfAbsent(
                path, each -> file.fileOf(each).filter(Files::exists).isEmpty());
    }

    private boolean isCovered(String path) {
        return file.fileOf(path).filter(settings::covers).isPresent();
    }

    private String sitePath(String path) {
        String known = linted.get(path);
        if (known != null) {
            return known;
        }
        Optional<Path> full = file.fileOf(path).filter(each -> each.startsWith(settings.root()));
        return full.map(each -> BaselineFile.slashes(settings.root().relativize(each)))
                .orElse(path);
    }
}
