package org.copydesk.run.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Field;

/** Counts what articles look like. */
public final class FieldTally {

    private final SortedMap<String, Integer> formats = new TreeMap<>();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final SortedMap<String, Integer> filled = new TreeMap<>();
    private final SortedMap<String, String> meanings = new TreeMap<>();
    private int articles;

    /** Counts an article. */
    public void add(Article article) {
        if (article.holdsNothing()) {
            return;
        }
        articles++;
        formats.merge(article.format(), 1, Integer::sum);
        article.declaredLanguage().ifPresent(language -> languages.merge(language, 1, Integer::sum));
        Set<String> seen = new TreeSet<>();
        for (Field field : article.fields()) {
            String name = withoutNumbers(field.name());
            boolean ofFormat = field.value().source().length() > 0;
            if (!field.value().isBlank() && ofFormat && seen.add(name)) {
                filled.merge(name, 1, Integer::sum);
                meanings.putIfAbsent(name, field.kind().id());
            }
        }
    }

    /** {@code authors[1].name} is {@code authors.name}. */
    private static String withoutNumbers(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        boolean number = false;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            number |= unit == '[';
            if (!number) {
                plain.append(unit);
            }
            number &= unit != ']';
        }
        return plain.toString();
    }

    /**
     * What was counted.
     *
     * @param files that hold articles, those that were not looked at too
     * @param whole true if all were looked at
     */
    public SiteFacts.Sample sample(int files, boolean whole) {
        List<SiteFacts.FieldUse> fields = new ArrayList<>();
        filled.forEach(
                (name, count) -> fields.add(new SiteFacts.FieldUse(name, meanings.getOrDefault(name, "other"), count)));
        fields.sort(Comparator.comparing(SiteFacts.FieldUse::articles).reversed());
        return new SiteFacts.Sample(files, articles, whole, formats, languages, fields);
    }
}
