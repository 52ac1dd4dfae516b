package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.finding.Audit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.ReportedFinding;

/** Parts an audit by folder, as deep as a table of it can still be read: an archive has a folder for each day. */
final class AuditFolders {

    /** Rows of a table that a person looks through. */
    private static final int MOST_ROWS = 20;

    private final SortedMap<String, Census.Count> counts;
    private final List<ReportedFinding> findings;

    AuditFolders(SortedMap<String, Census.Count> counts, List<ReportedFinding> findings) {
        this.counts = counts;
        this.findings = findings;
    }

    /** All together. */
    Audit.Part total() {
        return parts(0).stream().findFirst().orElse(new Audit.Part("", 0, 0, 0, 0));
    }

    /** By path; empty if there is but one. */
    List<Audit.Part> parts() {
        List<Audit.Part> parts = List.of();
        for (int depth = 1; depth <= deepest(); depth++) {
            List<Audit.Part> deeper = parts(depth);
            if (deeper.size() > MOST_ROWS) {
                break;
            }
            parts = deeper;
        }
        return parts.size() < 2 ? List.of() : parts;
    }

    private int deepest() {
        return counts.keySet().stream().mapToInt(AuditFolders::depth).max().orElse(0);
    }

    private static int depth(String folder) {
        return folder.isEmpty() ? 0 : folder.split("/", -1).length;
    }

    private List<Audit.Part> parts(int depth) {
        SortedMap<String, Census.Count> sizes = new TreeMap<>();
        counts.forEach((folder, count) -> sizes.merge(cut(folder, depth), count, Census.Count::plus));
        SortedMap<String, Integer> found = new TreeMap<>();
        SortedMap<String, SortedSet<String>> articles = new TreeMap<>();
        for (ReportedFinding each : findings) {
            Finding finding = each.finding();
            String path = finding.location().source().path();
            String part = cut(Census.folderOf(path), depth);
            found.merge(part, 1, Integer::sum);
            articles.computeIfAbsent(part, first -> new TreeSet<>()).add(path + "\n" + finding.article());
        }
        List<Audit.Part> parts = new ArrayList<>();
        sizes.forEach((part, size) -> parts.add(new Audit.Part(
                part,
                found.getOrDefault(part, 0),
                articles.getOrDefault(part, new TreeSet<>()).size(),
                size.articles(),
                size.words())));
        return parts;
    }

    /** The first so many parts of a path. */
    private static String cut(String folder, int depth) {
        int end = 0;
        for (int i = 0; i < depth && end < folder.length(); i++) {
            int slash = folder.indexOf('/', i == 0 ? 0 : end + 1);
            end = slash < 0 ? folder.length() : slash;
        }
        return folder.substring(0, end);
    }
}
