package org.copydesk.benchmarks.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;

/** Findings beside the truth. */
final class ScoreTable {

    private final List<Truth> truths;
    private final List<Finding> findings;
    private final Map<Finding, SortedSet<Integer>> places = new LinkedHashMap<>();
    private final SortedMap<Integer, List<Truth>> byArticle = new TreeMap<>();

    ScoreTable(List<Truth> truths, List<Finding> findings) {
        this.truths = truths;
        SortedSet<String> judged = new TreeSet<>();
        truths.forEach(truth -> judged.add(truth.rule()));
        this.findings =
                findings.stream().filter(each -> judged.contains(each.rule())).toList();
        this.findings.forEach(finding -> places.put(finding, articles(finding)));
        for (Truth truth : truths) {
            truth.articles()
                    .forEach(article -> byArticle
                            .computeIfAbsent(article, first -> new ArrayList<>())
                            .add(truth));
        }
    }

    private static SortedSet<Integer> articles(Finding finding) {
        SortedSet<Integer> articles = new TreeSet<>();
        articles.add(article(finding.location()));
        finding.related().forEach(related -> articles.add(article(related.location())));
        return articles;
    }

    /** In JSON lines the line is the number; else the file's name holds it. */
    private static int article(Location place) {
        String name = place.source().fileName();
        return name.endsWith(".md")
                ? Integer.parseInt(name.substring(1, name.indexOf('.')))
                : place.start().line();
    }

    private boolean isFound(Truth truth) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(truth.rule()) && matches(finding, truth));
    }

    /** Furniture is told by its text; the odd spelling of a name by its place; whatever else by the articles that share it. */
    private boolean matches(Finding finding, Truth truth) {
        if (truth.articles().isEmpty()) {
            return finding.location().excerpt().equals(truth.note());
        }
        SortedSet<Integer> seen = places.getOrDefault(finding, new TreeSet<>());
        return truth.others().isEmpty()
                ? seen.containsAll(truth.articles())
                : truth.articles().contains(article(finding.location()));
    }

    private boolean isTrue(Finding finding) {
        List<Truth> candidates = new ArrayList<>(byArticle.getOrDefault(article(finding.location()), List.of()));
        truths.stream().filter(truth -> truth.articles().isEmpty()).forEach(candidates::add);
        return candidates.stream().anyMatch(truth -> truth.isFor(finding.rule()) && shares(finding, truth));
    }

    /** A finding that names a part of the articles is true, if it is not whole. */
    private boolean shares(Finding finding, Truth truth) {
        if (truth.articles().isEmpty() || !truth.others().isEmpty()) {
            return matches(finding, truth);
        }
        return places.getOrDefault(finding, new TreeSet<>()).stream()
                        .filter(truth.articles()::contains)
                        .count()
                > 1;
    }

    /** A line for each kind, and one for each rule. */
    String summary() {
        StringBuilder text = new StringBuilder(line("kind", "planted", "found", "recall"));
        SortedMap<String, int[]> kinds = new TreeMap<>();
        for (Truth truth : truths) {
            if (!truth.rule().isEmpty()) {
                int[] counts = kinds.computeIfAbsent(truth.kind(), first -> new int[2]);
                counts[0]++;
                counts[1] += isFound(truth) ? 1 : 0;
            }
        }
        kinds.forEach((kind, counts) -> text.append(line(kind, counts[0], counts[1])));
        text.append(line("\nrule", "findings", "true", "precision"));
        SortedMap<String, int[]> rules = new TreeMap<>();
        for (Finding finding : findings) {
            int[] counts = rules.computeIfAbsent(finding.rule(), first -> new int[2]);
            counts[0]++;
            counts[1] += isTrue(finding) ? 1 : 0;
        }
        rules.forEach((rule, counts) -> text.append(line(rule, counts[0], counts[1])));
        return text.toString();
    }

    private static String line(String name, int all, int good) {
        return line(
                name,
                String.valueOf(all),
                String.valueOf(good),
                String.format(Locale.ROOT, "%.3f", (double) good / all));
    }

    private static String line(String name, String... columns) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
        for (String column : columns) {
            line.append(String.format(Locale.ROOT, "%10s", column));
        }
        return line.append('\n').toString();
    }

    /** What was missed, and what was found besides. */
    String list() {
        StringBuilder text = new StringBuilder();
        for (Truth truth : truths) {
            if (!truth.rule().isEmpty() && !isFound(truth)) {
                text.append("missed: ").append(truth.line()).append('\n');
            }
        }
        for (Finding finding : findings) {
            if (!isTrue(finding)) {
                text.append("besides: ")
                        .append(finding.rule())
                        .append(' ')
                        .append(places.get(finding))
                        .append(' ')
                        .append(finding.message())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
