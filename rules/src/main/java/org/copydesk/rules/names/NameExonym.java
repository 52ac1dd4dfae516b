package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.language.Rows;
import org.copydesk.language.WordClasses;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;
import org.copydesk.rule.House;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** Place names of another language in English copy. */
public final class NameExonym implements PhraseRule {

    private static final int COLUMNS = 4;
    private static final Set<Role> SKIPPED =
            Set.of(Role.BYLINE, Role.CODE, Role.CREDIT, Role.FURNITURE, Role.RIGHTS, Role.VERSE);
    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "upper",
            "lower",
            "downtown",
            "greater",
            "old",
            "new",
            "and");

    private final List<Exonym> exonyms = Rows.load(NameExonym.class, "exonyms.txt", COLUMNS).stream()
            .map(Exonym::of)
            .toList();
    private final House house;

    public NameExonym(RuleSetup setup) {
        this.house = setup.house();
    }

    /** A row of the list: what it proves by itself, behind a preposition of place, or beside others only. */
    private record Exonym(String text, List<String> languages, String english, String strength) {

        static Exonym of(List<String> row) {
            return new Exonym(row.get(0), List.of(row.get(1).split(",")), row.get(2), row.get(3));
        }
    }

    /** A place name where it stands. */
    private record Mention(Exonym exonym, Hit hit, boolean place) {}

    @Override
    public List<Phrase> phrases() {
        return exonyms.stream().map(exonym -> Phrase.words(exonym.text())).toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        List<Mention> mentions = new ArrayList<>();
        Set<String> borne = new LinkedHashSet<>();
        for (Hit hit : hits) {
            Exonym exonym = exonyms.get(hit.phrase());
            if (hit.text().equals(exonym.text())
                    && !SKIPPED.contains(hit.block().role())
                    && NameSetting.isWhole(hit)) {
                if (isPartOfName(hit)) {
                    borne.add(exonym.text());
                } else {
                    add(new Mention(exonym, hit, NameSetting.isPlace(hit)), mentions);
                }
            }
        }
        Company company = Company.of(mentions);
        for (Mention mention : mentions) {
            boolean name = borne.contains(mention.exonym().text()) && !mention.place();
            if (!name && company.counts(mention) && !isOurs(mention.exonym()) && !isLeftAlone(mention.hit())) {
                report(mention, company, sink);
            }
        }
    }

    /** Of names that overlap, the longest stays. */
    private static void add(Mention mention, List<Mention> mentions) {
        Hit hit = mention.hit();
        int last = mentions.size() - 1;
        while (last >= 0 && isWithin(mentions.get(last).hit(), hit)) {
            mentions.remove(last--);
        }
        if (last < 0 || !isWithin(hit, mentions.get(last).hit())) {
            mentions.add(mention);
        }
    }

    private static boolean isWithin(Hit inner, Hit outer) {
        return inner.block() == outer.block() && outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /** How many places an article names in each language: either the copy is translated, or it keeps that language's names. */
    private record Company(Map<String, Set<String>> byLanguage) {

        static Company of(List<Mention> mentions) {
            Map<String, Set<String>> places = new LinkedHashMap<>();
            for (Mention mention : mentions) {
                Exonym exonym = mention.exonym();
                if (exonym.strength().isEmpty() || exonym.strength().equals("place") && mention.place()) {
                    exonym.languages()
                            .forEach(language -> places.computeIfAbsent(language, key -> new LinkedHashSet<>())
                                    .add(exonym.english()));
                }
            }
            return new Company(places);
        }

        boolean counts(Mention mention) {
            return switch (mention.exonym().strength()) {
                case "" -> true;
                case "place" -> mention.place() || isShared(mention);
                default -> mention.place() && isShared(mention);
            };
        }

        private boolean isShared(Mention mention) {
            Exonym exonym = mention.exonym();
            return exonym.languages().stream()
                    .anyMatch(language -> byLanguage.getOrDefault(language, Set.of()).stream()
                            .anyMatch(english -> !english.equals(exonym.english())));
        }

        /** Of the languages that have the name, the one that names most of the places. */
        String language(Exonym exonym) {
            String best = exonym.languages().get(0);
            for (String language : exonym.languages()) {
                if (byLanguage.getOrDefault(language, Set.of()).size()
                        > byLanguage.getOrDefault(best, Set.of()).size()) {
                    best = language;
                }
            }
            return best;
        }
    }

    private boolean isOurs(Exonym exonym) {
        return house.terms().contains(exonym.text()) || house.names().containsKey(exonym.text());
    }

    private static boolean isLeftAlone(Hit hit) {
        return NameSetting.isForeignOrTitle(hit)
                || NameSetting.isMentioned(hit)
                || NameSetting.isAmongForeignWords(hit);
    }

    /** A club, a street, a paper, a person: a capitalised word or one of another language or a number stands beside it. */
    private static boolean isPartOfName(Hit hit) {
        Words words = hit.block().words();
        int first = words.indexAt(hit.start());
        int next = words.firstFrom(hit.end());
        return first > 0 && words.adjacent(first - 1) && bindsBefore(words, first - 1)
                || next > 0 && next < words.count() && words.adjacent(next - 1) && bindsAfter(words, next);
    }

    private static boolean bindsBefore(Words words, int i) {
        if (words.isNumber(i) || isForeignParticle(words.text(i))) {
            return true;
        }
        boolean ordinary = WordClasses.isFunctionWord(words, i) || DIRECTIONS.contains(words.folded(i));
        return words.isCapitalised(i) && !ordinary;
    }

    private static boolean bindsAfter(Words words, int i) {
        if (words.isNumber(i)) {
            return words.end(i) - words.start(i) <= 2;
        }
        return words.isCapitalised(i) && !WordClasses.isFunctionWord(words, i) || isForeignParticle(words.text(i));
    }

    private static boolean isForeignParticle(String word) {
        return switch (word) {
            case "de",
                    "du",
                    "des",
                    "la",
                    "le",
                    "les",
                    "el",
                    "il",
                    "della",
                    "di",
                    "da",
                    "do",
                    "von",
                    "der",
                    "zu",
                    "van",
                    "w",
                    "v",
                    "z",
                    "et",
                    "en" -> true;
            default -> false;
        };
    }

    private static void report(Mention mention, Company company, Sink sink) {
        Exonym exonym = mention.exonym();
        Hit hit = mention.hit();
        sink.at(hit.block(), hit.start(), hit.end())
                .with("name", exonym.text())
                .with("language", LanguageName.of(company.language(exonym)))
                .with("english", exonym.english().replace(", ", " or "))
                .subject(exonym.text())
                .replace(exonym.english().split(",")[0].strip())
                .suggested()
                .report();
    }
}
