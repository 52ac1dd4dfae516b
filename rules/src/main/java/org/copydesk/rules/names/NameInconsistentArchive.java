package org.copydesk.rules.names;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.RuleSetup;

/** A name that an article spells otherwise than most of the archive. */
public final class NameInconsistentArchive implements ArchiveRule {

    private static final int SHORTEST = 4;
    /** Capitals and hyphens of names of things vary more than those of people. */
    private static final int ENOUGH_FOR_CAPITALS = 5;
    /** Spellings of one sound that are compared with each other; an archive has more of the commonest names only. */
    private static final int MOST_SPELLINGS = 300;

    private static final List<String> CONTRACTED = List.of("ve", "ll", "d", "m", "re", "t");
    /** How many places of the other spelling are shown. */
    private static final int SHOWN = 3;

    private final int articles;
    private final int times;
    private final List<String> terms;

    public NameInconsistentArchive(RuleSetup setup) {
        this.articles = setup.options().integer("articles");
        this.times = setup.options().integer("times");
        this.terms = setup.house().terms();
    }

    @Override
    public void extract(Article article, Facts facts) {
        Set<String> seen = new LinkedHashSet<>();
        NameCast cast = NameCast.of(article);
        for (Mention mention : cast.mentions()) {
            ComparedWord name = mention.last().form();
            if (name.text().length() < SHORTEST || !NameLayout.isProven(mention) || !isTelling(cast, mention)) {
                continue;
            }
            String given = mention.isSingle() ? "" : given(mention);
            String payload = ArchiveName.payload(given, name.text());
            if (seen.add(payload)) {
                facts.add(
                        ArchiveName.keys(given, name),
                        mention.block(),
                        mention.first().start(),
                        mention.last().end(),
                        payload);
            }
        }
    }

    private static String given(Mention mention) {
        String text = mention.block().text();
        StringBuilder given = new StringBuilder();
        for (int i = mention.first().start(); i < mention.last().start(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank) {
                given.append(text.charAt(i));
            } else if (!given.isEmpty() && given.charAt(given.length() - 1) != ' ') {
                given.append(' ');
            }
        }
        return given.toString().stripTrailing();
    }

    /** People with a given name; words that stand alone if they are no family name in the article and no common word. */
    private static boolean isTelling(NameCast cast, Mention mention) {
        if (!mention.isSingle()) {
            return !mention.first().plain()
                    || NameLists.isGivenName(mention.first().form());
        }
        ComparedWord name = mention.last().form();
        return !name.isCommon()
                && !isContraction(name.text())
                && !NameLists.isGivenName(name)
                && !NameLists.isTitle(name.text().toLowerCase(Locale.ROOT))
                && isOnlyAlone(cast.withLetters(name.letters()));
    }

    private static boolean isOnlyAlone(List<NameForm> forms) {
        for (NameForm form : forms) {
            if (form.leads() || !form.companions().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** {@code I’ve}, {@code Don’t}. */
    private static boolean isContraction(String name) {
        int mark = Math.max(name.lastIndexOf('’'), name.lastIndexOf('\''));
        return mark > 0 && CONTRACTED.contains(name.substring(mark + 1));
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (Fact.areAlike(facts)) {
            return;
        }
        List<ArchiveName> names = spellings(facts);
        if (ArchiveName.isOfFamily(key)) {
            noteFamilies(names, sink);
        }
        if (names.size() < 2 || names.size() > MOST_SPELLINGS) {
            return;
        }
        for (ArchiveName rare : names) {
            ArchiveName usual = null;
            for (ArchiveName other : names) {
                boolean more = usual == null
                        || other.articles().size() > usual.articles().size();
                if (more && outnumbers(other, rare) && rare.isJudgedAt(key, other) && isOne(rare, other, names, sink)) {
                    usual = other;
                }
            }
            if (usual != null && !terms.contains(rare.name()) && !terms.contains(rare.text())) {
                report(rare, usual, sink);
            }
        }
    }

    /** Notes the family names that several people bear, for the keys behind this one. */
    private static void noteFamilies(List<ArchiveName> names, ArchiveSink sink) {
        Map<String, String> bearers = new LinkedHashMap<>();
        for (ArchiveName name : names) {
            String given = NameWord.letters(name.firstGiven());
            if (NameLists.isGivenName(name.firstGiven())) {
                String other = bearers.putIfAbsent(name.name(), given);
                if (other != null && !other.equals(given)) {
                    sink.note(name.name());
                }
            }
        }
    }

    private static List<ArchiveName> spellings(List<Fact> facts) {
        Map<String, ArchiveName> names = new LinkedHashMap<>();
        for (Fact fact : facts) {
            names.computeIfAbsent(fact.payload(), ArchiveName::ofPayload).add(fact);
        }
        return List.copyOf(names.values());
    }

    private boolean outnumbers(ArchiveName usual, ArchiveName rare) {
        int count = usual.articles().size();
        return count >= articles && count >= times * rare.articles().size();
    }

    /** Whether two spellings are one name, by their letters and by who else bears them. */
    private static boolean isOne(ArchiveName rare, ArchiveName usual, List<ArchiveName> all, ArchiveSink sink) {
        boolean sameGiven = rare.given().equals(usual.given());
        boolean sameName = rare.name().equals(usual.name());
        if (sameGiven == sameName) {
            return false;
        }
        Likeness likeness =
                sameGiven ? Likeness.of(rare.name(), usual.name()) : Likeness.of(rare.given(), usual.given());
        if (likeness == Likeness.CAPITALS || likeness == Likeness.JOINT) {
            return usual.articles().size() >= ENOUGH_FOR_CAPITALS
                    && !NameLists.isCommon(rare.name())
                    && !rare.meets(usual);
        }
        if (likeness == Likeness.ACCENTS || likeness == Likeness.UMLAUT) {
            return true;
        }
        boolean near = likeness == Likeness.SOUND || likeness == Likeness.ONE_LETTER;
        if (!near || rare.meets(usual) || NameLists.isCommon(rare.name()) || NameLists.isCommon(usual.name())) {
            return false;
        }
        if (sameName) {
            return !NameLists.differInSex(rare.given(), usual.given()) && areAlone(rare, usual, all);
        }
        return rare.given().isEmpty()
                ? likeness == Likeness.SOUND
                        && !NameLists.isPlace(rare.name())
                        && rare.name().length() > SHORTEST + 1
                // a family name that is rare: two people with it would be a chance
                : !isCommonFamily(rare, sink) && !isCommonFamily(usual, sink);
    }

    private static boolean isCommonFamily(ArchiveName name, ArchiveSink sink) {
        return sink.isNoted(name.name(), ArchiveName.familyKeys(name.name()));
    }

    /** Nobody with a third given name bears the family name. */
    private static boolean areAlone(ArchiveName rare, ArchiveName usual, List<ArchiveName> all) {
        return all.stream()
                .filter(other -> other.name().equals(rare.name()))
                .filter(other -> !other.firstGiven().equals(rare.firstGiven())
                        && !other.firstGiven().equals(usual.firstGiven()))
                .noneMatch(other -> NameLists.isGivenName(other.firstGiven()));
    }

    private static void report(ArchiveName rare, ArchiveName usual, ArchiveSink sink) {
        List<Fact> facts = Fact.askedFirst(rare.facts());
        List<Fact> others = facts.subList(1, facts.size());
        int more = rare.articles().size() - 1;
        sink.at(facts.get(0))
                .with("name", rare.text())
                .with("more", more == 0 ? "" : " and in " + more + " other " + (more == 1 ? "article" : "articles"))
                .with("other", usual.text())
                .with("count", String.valueOf(usual.articles().size()))
                .related(others, rare.text())
                .related(usual.facts().subList(0, Math.min(SHOWN, usual.facts().size())), usual.text())
                .report();
    }
}
