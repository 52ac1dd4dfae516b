package org.copydesk.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Related;
import org.copydesk.finding.Table;
import org.copydesk.finding.Table.Column;
import org.copydesk.finding.Table.Place;
import org.copydesk.finding.Table.Row;
import org.copydesk.rule.Fact;

/** Puts what was seen of an archive into tables. */
final class ArchiveTables {

    private static final int LONGEST_NOTE = 80;
    private static final Comparator<Row> MOST_FIRST =
            Comparator.comparing((Row row) -> -Integer.parseInt(row.cells().get(1)));

    private final Tally tally;
    private final SortedMap<String, List<Fact>> spellings;
    private final List<Finding> findings;

    ArchiveTables(Tally tally, SeenFacts facts, List<Finding> findings) {
        this.tally = tally;
        this.spellings = facts.all();
        this.findings = List.copyOf(findings);
    }

    List<Table> of(ArchiveTask task) {
        return switch (task) {
            case STATS -> tally.tables();
            case DUPLICATES -> List.of(duplicates(task.rules()));
            case NAMES -> List.of(variants("Names that are spelt in several ways"), named());
            case BYLINES -> List.of(variants("Authors who are spelt in several ways"), authors());
        };
    }

    private Table duplicates(List<String> rules) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing((Finding finding) -> rules.indexOf(finding.rule()))
                .thenComparing(Comparator.naturalOrder()));
        List<Row> rows = new ArrayList<>();
        for (Finding finding : sorted) {
            List<Location> places = new ArrayList<>(List.of(finding.location()));
            finding.related().stream().map(Related::location).forEach(places::add);
            rows.add(new Row(
                    List.of(finding.rule(), String.valueOf(places.size()), finding.message()),
                    places.stream().sorted().map(ArchiveTables::place).toList()));
        }
        return new Table(
                "duplicates",
                "Articles that are the same, or nearly",
                List.of(
                        Column.text("rule", "what is the same"),
                        Column.number("articles", "articles"),
                        Column.text("message", "")),
                rows);
    }

    private static Place place(Location location) {
        String text = SeenFacts.inOneLine(location.excerpt());
        return new Place(
                location.source().path(),
                location.start().line(),
                text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) + "…" : text);
    }

    /** The usual spelling of each name, and under it the others. */
    private Table variants(String title) {
        Map<String, Set<String>> byUsual = new TreeMap<>();
        for (Finding finding : findings) {
            List<Related> related = finding.related();
            String usual = related.get(related.size() - 1).note();
            Set<String> others = byUsual.computeIfAbsent(usual, first -> new LinkedHashSet<>());
            others.add(SeenFacts.inOneLine(finding.location().excerpt()));
            for (Related other : related) {
                if (!other.note().equals(usual)) {
                    others.add(SeenFacts.inOneLine(other.location().excerpt()));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        byUsual.forEach((usual, others) -> {
            rows.add(spelling(usual, usual));
            others.forEach(other -> rows.add(spelling(usual, other)));
        });
        return new Table(
                "variants",
                title,
                List.of(
                        Column.text("name", ""),
                        Column.number("articles", "articles"),
                        Column.text("spelling", "spelling")),
                rows);
    }

    private Row spelling(String usual, String spelling) {
        List<Fact> facts = spellings.getOrDefault(spelling, List.of());
        return new Row(
                List.of(usual, String.valueOf(facts.size()), spelling),
                facts.stream().map(ArchiveTables::place).toList());
    }

    private static Place place(Fact fact) {
        return new Place(
                fact.location().source().path(), fact.location().start().line(), SeenFacts.inOneLine(fact.article()));
    }

    private Table named() {
        List<Row> rows = new ArrayList<>();
        spellings.forEach((name, facts) -> {
            if (facts.size() > 1) {
                rows.add(Row.of(name, String.valueOf(facts.size())));
            }
        });
        rows.sort(MOST_FIRST);
        return new Table(
                "names",
                "Named most",
                List.of(Column.text("name", "name"), Column.number("articles", "articles")),
                rows);
    }

    private Table authors() {
        List<Row> rows = new ArrayList<>();
        spellings.forEach((author, facts) -> {
            List<Fact> dated = new ArrayList<>(facts);
            dated.sort(Comparator.comparing(this::day).thenComparing(Comparator.naturalOrder()));
            dated.removeIf(fact -> day(fact).isEmpty());
            List<Fact> known = dated.isEmpty() ? facts : dated;
            Fact first = known.get(0);
            Fact last = known.get(known.size() - 1);
            rows.add(new Row(
                    List.of(author, String.valueOf(facts.size()), day(first), day(last)),
                    first.equals(last) ? List.of(place(first)) : List.of(place(first), place(last))));
        });
        rows.sort(MOST_FIRST);
        return new Table(
                "authors",
                "Authors, with their first and last article",
                List.of(
                        Column.text("author", "author"),
                        Column.number("articles", "articles"),
                        Column.text("first", "first"),
                        Column.text("last", "last")),
                rows);
    }

    private String day(Fact fact) {
        return tally.day(fact.location().source().path(), fact.article());
    }
}
