package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;
import org.copydesk.rules.translation.UntranslatedWords.Extent;
import org.copydesk.rules.translation.UntranslatedWords.Found;

/** Words, dates, abbreviations and passages that a translation left in the other language. */
public final class MtUntranslated implements PhraseRule {

    /** An article with more sentences of the other language is meant to have two. */
    private static final int MOST_PASSAGES = 4;
    /** A word that comes back so often is a term that the author chose. */
    private static final int CHOSEN = 3;

    private static final int SHOWN = 60;

    private final ForeignWords foreign = ForeignWords.load();
    private final UntranslatedWords untranslated = new UntranslatedWords(foreign);
    private final List<ForeignTerms.Term> terms = ForeignTerms.load().all();
    private final List<List<String>> months = months();
    private final List<Phrase> phrases = new ArrayList<>();
    private final int firstTerm;
    private final int firstMonth;

    public MtUntranslated() {
        foreign.telling().forEach(word -> phrases.add(Phrase.words(word)));
        firstTerm = phrases.size();
        terms.forEach(term -> phrases.add(Phrase.words(term.text())));
        firstMonth = phrases.size();
        months.forEach(row -> phrases.add(Phrase.words(row.get(0))));
    }

    private static List<List<String>> months() {
        return Rows.load(MtUntranslated.class, "months-weekdays.txt", 5).stream()
                .filter(row -> row.get(4).isEmpty() && row.get(3).equals("month"))
                .toList();
    }

    @Override
    public List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        Map<Block, List<Hit>> byBlock = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (EnglishCopy.isRead(hit.block()) && !hit.block().is(Role.QUOTATION)) {
                byBlock.computeIfAbsent(hit.block(), absent -> new ArrayList<>())
                        .add(hit);
            }
        }
        if (byBlock.isEmpty() || !EnglishCopy.is(article)) {
            return;
        }
        List<Found> words = new ArrayList<>();
        byBlock.forEach((block, own) -> words.addAll(words(block, own)));
        reportWords(words, sink);
        for (Map.Entry<Block, List<Hit>> entry : byBlock.entrySet()) {
            if (!EnglishCopy.isForeign(entry.getKey())) {
                entry.getValue().stream()
                        .filter(hit -> hit.phrase() >= firstMonth)
                        .forEach(hit -> month(hit, sink));
            }
        }
        terms(byBlock, sink);
    }

    private List<Found> words(Block block, List<Hit> hits) {
        Set<Integer> offsets = new LinkedHashSet<>();
        hits.stream()
                .filter(hit -> hit.phrase() < firstTerm)
                .map(Hit::start)
                .sorted()
                .forEach(offsets::add);
        return untranslated.in(block, List.copyOf(offsets));
    }

    private static void reportWords(List<Found> found, Sink sink) {
        long passages =
                found.stream().filter(each -> each.extent() == Extent.PASSAGE).count();
        Map<String, Integer> times = new LinkedHashMap<>();
        found.forEach(each -> times.merge(each.text(), 1, Integer::sum));
        for (Found each : found) {
            boolean chosen = each.extent() != Extent.PASSAGE && times.getOrDefault(each.text(), 0) >= CHOSEN;
            boolean bilingual = each.extent() == Extent.PASSAGE && passages > MOST_PASSAGES;
            if (!chosen && !bilingual) {
                sink.at(each.block(), each.start(), each.end())
                        .message(each.extent() == Extent.PASSAGE ? "passage" : "words")
                        .severity(each.extent() == Extent.WORD ? Severity.WARNING : Severity.ERROR)
                        .with("match", shown(each.text()))
                        .with("language", SourceLanguage.name(each.language()))
                        .report();
            }
        }
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** {@code on 5 mai}: a month of another language beside a number. */
    private void month(Hit hit, Sink sink) {
        List<String> row = months.get(hit.phrase() - firstMonth);
        Words words = hit.block().words();
        int month = words.indexAt(hit.start());
        boolean free = month >= 0
                && !EnglishCopy.isLiteral(hit.block(), hit.start())
                && !hit.block().quotations().inside(hit.start());
        if (!free || !hit.text().equalsIgnoreCase(row.get(0))) {
            return;
        }
        boolean day = month > 0 && words.isNumber(month - 1) && isNear(words, month - 1);
        boolean behind = month + 1 < words.count() && words.isNumber(month + 1) && isNear(words, month);
        if (day || behind) {
            sink.at(hit.block(), hit.start(), hit.end())
                    .message("date")
                    .with("match", hit.text())
                    .with("language", SourceLanguage.names(List.of(row.get(1).split(","))))
                    .with("english", row.get(2))
                    .replace(row.get(2))
                    .report();
        }
    }

    /** Whether a blank stands between a word and the next, or a point and a blank. */
    private static boolean isNear(Words words, int i) {
        return words.adjacent(i)
                || words.start(i + 1) - words.end(i) == 2 && words.text().charAt(words.end(i)) == '.';
    }

    private void terms(Map<Block, List<Hit>> byBlock, Sink sink) {
        Map<ForeignTerms.Term, List<Hit>> standing = new LinkedHashMap<>();
        Set<ForeignTerms.Term> spelledOut = new LinkedHashSet<>();
        for (Map.Entry<Block, List<Hit>> entry : byBlock.entrySet()) {
            for (Hit hit : entry.getValue()) {
                if (hit.phrase() >= firstTerm && hit.phrase() < firstMonth) {
                    ForeignTerms.Term term = terms.get(hit.phrase() - firstTerm);
                    if (hit.start() > 0 && hit.block().text().charAt(hit.start() - 1) == '(') {
                        spelledOut.add(term);
                    }
                    if (ForeignTerms.stands(term, hit.block(), hit.start(), hit.end())) {
                        standing.computeIfAbsent(term, absent -> new ArrayList<>())
                                .add(hit);
                    }
                }
            }
        }
        standing.forEach((term, found) -> {
            boolean explained = term.kind().equals("strong") && spelledOut.contains(term)
                    || !term.kind().equals("press")
                            && found.stream()
                                    .anyMatch(hit -> ForeignTerms.isExplained(hit.block(), hit.start(), hit.end()));
            if (!explained && !EnglishCopy.isForeign(found.get(0).block())) {
                found.forEach(hit -> term(term, hit, sink));
            }
        });
    }

    private static void term(ForeignTerms.Term term, Hit hit, Sink sink) {
        sink.at(hit.block(), hit.start(), hit.end())
                .message(term.abbreviation() ? "abbreviation" : "term")
                .severity(Severity.WARNING)
                .subject(term.text())
                .with("match", hit.text())
                .with("language", SourceLanguage.names(term.languages()))
                .with("english", term.english())
                .report();
    }
}
