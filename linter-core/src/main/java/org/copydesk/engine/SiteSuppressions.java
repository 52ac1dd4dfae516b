package org.copydesk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.config.ActiveRule;
import org.copydesk.config.Glob;
import org.copydesk.config.SiteSuppression;
import org.copydesk.finding.Finding;
import org.copydesk.finding.FindingName;
import org.copydesk.finding.Location;

/** Applies what the configuration suppresses by file, rule and fingerprint. Used by one thread. */
public final class SiteSuppressions {

    private final Linter linter;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byRule = new LinkedHashMap<>();

    /** An entry, and what has become of it. */
    private static final class Entry {
        private final SiteSuppression what;
        private final List<Glob> files;
        private final boolean over;
        private boolean used;
        private boolean asked;
        private boolean applies;

        private Entry(SiteSuppression what, boolean over) {
            this.what = what;
            this.files = what.files().stream().map(Glob::of).toList();
            this.over = over;
        }

        private boolean isFor(String path) {
            return files.stream().anyMatch(glob -> glob.matches(path));
        }
    }

    public SiteSuppressions(Linter linter, List<SiteSuppression> suppressions) {
        this.linter = linter;
        for (SiteSuppression each : suppressions) {
            Entry entry = new Entry(each, linter.suppressionRules().isOver(each.until()));
            entries.add(entry);
            each.rules()
                    .forEach(rule -> byRule.computeIfAbsent(rule, id -> new ArrayList<>())
                            .add(entry));
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Takes note of a file that was linted.
     *
     * @param path relative to the configuration's folder
     */
    public void linted(String path) {
        for (Entry entry : entries) {
            if (!(entry.applies && entry.asked) && entry.isFor(path)) {
                entry.applies = true;
                entry.asked |= entry.what.rules().stream()
                        .anyMatch(rule -> rule.endsWith(Suppression.ALL) || linter.runs(rule, path));
            }
        }
    }

    /**
     * True if a finding is silenced.
     *
     * @param path its file, relative to the configuration's folder
     * @param names the names that it goes by
     */
    public boolean silences(Finding finding, String path, List<FindingName> names) {
        return !EngineRules.ofSuppressions().contains(finding.rule())
                && (anySilences(finding.rule(), path, names)
                        || anySilences(finding.category() + Suppression.ALL, path, names));
    }

    private boolean anySilences(String rule, String path, List<FindingName> names) {
        for (Entry entry : byRule.getOrDefault(rule, List.of())) {
            List<String> meant = entry.what.fingerprints();
            boolean named = meant.isEmpty() || isAnyOf(names, meant);
            if (named && !entry.over && entry.isFor(path)) {
                entry.used = true;
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyOf(List<FindingName> names, List<String> meant) {
        for (FindingName name : names) {
            if (meant.contains(name.text())) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is wrong with the entries themselves.
     *
     * @param whole true if the whole site was linted: else nobody knows whether an entry is of use
     */
    public List<Finding> problems(boolean whole) {
        List<Finding> found = new ArrayList<>();
        for (Entry entry : entries) {
            String rules = String.join(", ", entry.what.rules());
            if (entry.over && entry.applies) {
                String last = entry.what.until().map(Object::toString).orElse("");
                add(
                        EngineRules.EXPIRED_SUPPRESSION,
                        entry,
                        "this has silenced nothing since " + last + ", its last day",
                        found);
            } else if (whole && !entry.over && !entry.applies) {
                add(
                        EngineRules.UNUSED_SUPPRESSION,
                        entry,
                        "nothing is suppressed here: no file is called " + String.join(" or ", entry.what.files()),
                        found);
            } else if (whole && !entry.over && !entry.used && entry.asked) {
                add(
                        EngineRules.UNUSED_SUPPRESSION,
                        entry,
                        "nothing is suppressed here: " + rules + " found nothing",
                        found);
            }
        }
        return found;
    }

    private void add(String rule, Entry entry, String message, List<Finding> found) {
        Location place = entry.what.location();
        Optional<ActiveRule> active = linter.active(rule, place.source().path());
        active.ifPresent(on -> found.add(new Finding(
                rule,
                on.info().category(),
                on.severity(),
                place,
                message,
                "",
                "suppressions",
                place.source().fileName(),
                List.of(),
                List.of(),
                Optional.empty())));
    }
}
