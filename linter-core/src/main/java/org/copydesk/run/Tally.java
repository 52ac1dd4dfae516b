package org.copydesk.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleDate;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.finding.Table;

/** Counts articles and words by what they say of themselves, and keeps the days that they give. Used by all threads. */
final class Tally {

    private static final String NONE = "–";
    private static final int YEAR = 4;

    private record Count(int articles, long words) {

        Count plus(Count other) {
            return new Count(articles + other.articles, words + other.words);
        }
    }

    private final Map<String, SortedMap<String, Count>> counts = new LinkedHashMap<>();
    private final Map<String, String> days = new LinkedHashMap<>();

    Tally() {
        for (String kind : List.of("format", "language", "outlet", "year")) {
            counts.put(kind, new TreeMap<>());
        }
    }

    void saw(Article article) {
        long words = 0;
        for (Block block : article.blocks()) {
            words += block.words().count();
        }
        String day = article.date().map(ArticleDate::day).map(Object::toString).orElse("");
        Count count = new Count(1, words);
        add("format", article.format(), count);
        add("language", article.declaredLanguage().orElse(NONE), count);
        add("outlet", outlet(article), count);
        add("year", day.isEmpty() ? NONE : day.substring(0, YEAR), count);
        if (!day.isEmpty()) {
            keep(key(article.source().id().path(), article.label()), day);
        }
    }

    private static String outlet(Article article) {
        for (Field field : article.fields(FieldKind.OUTLET)) {
            if (!field.value().isBlank()) {
                return field.text().strip();
            }
        }
        return NONE;
    }

    private synchronized void add(String kind, String value, Count count) {
        counts.computeIfAbsent(kind, first -> new TreeMap<>()).merge(value, count, Count::plus);
    }

    private synchronized void keep(String article, String day) {
        days.merge(article, day, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private static String key(String path, String article) {
        return path + '\t' + article;
    }

    /** The day of an article in ISO form; empty if it gives none. */
    synchronized String day(String path, String article) {
        return days.getOrDefault(key(path, article), "");
    }

    /** A table for each thing that was counted by; years in order, else the most first. */
    synchronized List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        counts.forEach((kind, byValue) -> {
            List<Map.Entry<String, Count>> entries = new ArrayList<>(byValue.entrySet());
            if (!kind.equals("year")) {
                entries.sort(Comparator.comparing(entry -> -entry.getValue().articles()));
            }
            tables.add(new Table(
                    kind + "s",
                    "",
                    List.of(
                            Table.Column.text(kind, kind),
                            Table.Column.number("articles", "articles"),
                            Table.Column.number("words", "words")),
                    entries.stream()
                            .map(entry -> Table.Row.of(
                                    entry.getKey(),
                                    String.valueOf(entry.getValue().articles()),
                                    String.valueOf(entry.getValue().words())))
                            .toList()));
        });
        return tables;
    }
}
