package org.copydesk.run;

import java.util.ArrayList;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.finding.LedgerEntry;
import org.copydesk.finding.LedgerFile;
import org.copydesk.finding.Omission;
import org.copydesk.text.Span;

/** What was covered of one file. */
final class LedgerPage {

    /** A file with more kinds of things is no content of anybody's, and is not to fill the memory. */
    private static final int MOST_KINDS = 2_000;

    private static final String FURTHER = "…";
    private static final String NO_FORMAT = "none";

    private final String path;
    private final SortedMap<String, LedgerEntry> entries = new TreeMap<>();
    private final Omissions omissions = new Omissions();
    private String format = "";
    private int linted;

    LedgerPage(String path) {
        this.path = path;
    }

    void add(Article article, boolean isLinted) {
        linted += isLinted ? 1 : 0;
        format = article.format().equals(NO_FORMAT) ? format : article.format();
        for (Field field : article.fields()) {
            Span place = field.value().isEmpty() ? field.key() : field.value().source();
            add(LedgerEntry.Part.FIELD, withoutNumbers(field.name()), id(field.kind()), article, place);
        }
        for (Block block : article.blocks()) {
            add(LedgerEntry.Part.TEXT, id(block.role()), id(block.place()), article, block.source());
        }
        for (Skipped part : article.skipped()) {
            add(LedgerEntry.Part.SKIPPED, part.why(), "", article, part.span());
        }
        for (Problem problem : article.problems()) {
            add(LedgerEntry.Part.PROBLEM, problem.rule(), "", article, problem.span());
        }
    }

    private void add(LedgerEntry.Part part, String name, String meaning, Article article, Span place) {
        int line = article.source().position(place.start()).line();
        LedgerEntry entry = new LedgerEntry(part, name, meaning, 1, place.length(), line);
        String key = part + "\n" + name + "\n" + meaning;
        if (entries.size() >= MOST_KINDS && !entries.containsKey(key)) {
            entry = new LedgerEntry(part, FURTHER, "", 1, place.length(), line);
            key = part + "\n" + FURTHER;
        }
        entries.merge(key, entry, LedgerEntry::plus);
    }

    void omit(Omission omission) {
        omissions.add(omission);
    }

    LedgerFile file() {
        return new LedgerFile(path, format, linted, omissions.all(), new ArrayList<>(entries.values()));
    }

    /** {@code authors[2].name} is of one kind with {@code authors[0].name}. */
    private static String withoutNumbers(String name) {
        return name.indexOf('[') < 0 ? name : name.replaceAll("\\[\\d+\\]", "[]");
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
