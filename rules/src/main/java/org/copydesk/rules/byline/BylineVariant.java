package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.Link;
import org.copydesk.rule.RuleSetup;
import org.copydesk.text.Span;

/** One author spelt two ways over the archive, or kept under two keys. */
public final class BylineVariant implements ArchiveRule {

    /** Spellings under one key that are compared with each other; only the commonest family names have more. */
    private static final int MOST_SPELLINGS = 400;
    /** How many places of the usual spelling are shown. */
    private static final int SHOWN = 3;

    private final int articles;
    private final int times;
    private final Set<String> terms;
    /** Spellings that the register of authors has. */
    private final Set<String> register;

    public BylineVariant(RuleSetup setup) {
        this.articles = setup.options().integer("articles");
        this.times = setup.options().integer("times");
        this.terms = new LinkedHashSet<>(setup.house().terms());
        this.register = new LinkedHashSet<>();
        setup.house().authors().forEach(name -> AuthorName.of(name).ifPresent(known -> register.add(known.text())));
    }

    @Override
    public void extract(Article article, Facts facts) {
        Set<String> seen = new LinkedHashSet<>();
        for (Block byline : article.bylines()) {
            for (Span place : BylineNames.in(byline.text())) {
                Optional<AuthorName> author = AuthorName.of(place.in(byline.text()));
                if (author.isPresent() && seen.add(author.get().text())) {
                    facts.add(
                            author.get().meetingPlaces(),
                            byline,
                            place.start(),
                            place.end(),
                            author.get().text());
                }
            }
        }
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (Fact.areAlike(facts)) {
            return;
        }
        List<AuthorSpelling> spellings = spellings(facts);
        if (spellings.size() < 2 || spellings.size() > MOST_SPELLINGS) {
            return;
        }
        for (AuthorSpelling rare : spellings) {
            AuthorSpelling usual = null;
            AuthorLikeness likeness = AuthorLikeness.SLIP;
            for (AuthorSpelling other : spellings) {
                Optional<AuthorLikeness> found = outnumbers(other, rare) && isJudgedAt(key, rare, other)
                        ? oneAuthor(rare, other, spellings)
                        : Optional.empty();
                if (found.isPresent() && (usual == null || outnumbers(other, usual))) {
                    usual = other;
                    likeness = found.get();
                }
            }
            if (usual != null && !terms.contains(rare.name().text()) && !isKnown(rare)) {
                link(rare, usual, likeness, sink);
            }
        }
    }

    private static List<AuthorSpelling> spellings(List<Fact> facts) {
        Map<String, AuthorSpelling> spellings = new LinkedHashMap<>();
        for (Fact fact : facts) {
            AuthorName.of(fact.payload())
                    .ifPresent(name -> spellings
                            .computeIfAbsent(fact.payload(), first -> new AuthorSpelling(name))
                            .add(fact));
        }
        return List.copyOf(spellings.values());
    }

    private boolean isKnown(AuthorSpelling spelling) {
        return register.contains(spelling.name().text());
    }

    /** The one that the register has, then the one in more articles; of equals, the one that comes first. */
    private boolean outnumbers(AuthorSpelling one, AuthorSpelling other) {
        if (isKnown(one) != isKnown(other)) {
            return isKnown(one);
        }
        return one.count() > other.count()
                || one.count() == other.count()
                        && one.facts().get(0).compareTo(other.facts().get(0)) < 0;
    }

    /** Of the keys that two share, the first: the pair is judged there and nowhere else. */
    private static boolean isJudgedAt(String key, AuthorSpelling one, AuthorSpelling other) {
        return one.firstSharedPlace(other).equals(key);
    }

    private Optional<AuthorLikeness> oneAuthor(AuthorSpelling rare, AuthorSpelling usual, List<AuthorSpelling> all) {
        Optional<AuthorLikeness> likeness = AuthorLikeness.of(rare.name(), usual.name());
        return likeness.filter(how -> switch (how) {
            case SAME_LETTERS ->
                rare.name().key() == usual.name().key() || (rare.standsLike(usual) && !rare.meets(usual));
            case SHORTENED -> !rare.meets(usual) && isOnlyOne(rare, all) && isOnlyOne(usual, all);
            case SLIP -> !rare.meets(usual) && (isKnown(usual) || prevails(usual, rare));
        });
    }

    private boolean prevails(AuthorSpelling usual, AuthorSpelling rare) {
        return usual.count() >= articles && usual.count() >= times * rare.count();
    }

    /** All full forms that a shortened name may stand for are one another's: {@code A. Dorn} beside Ann and Adam Dorn is either. */
    private static boolean isOnlyOne(AuthorSpelling shortened, List<AuthorSpelling> all) {
        List<AuthorName> forms = new ArrayList<>();
        for (AuthorSpelling other : all) {
            if (AuthorLikeness.of(shortened.name(), other.name())
                    .filter(how -> how == AuthorLikeness.SHORTENED)
                    .isPresent()) {
                forms.add(other.name());
            }
        }
        for (AuthorName one : forms) {
            for (AuthorName other : forms) {
                if (!one.equals(other) && AuthorLikeness.of(one, other).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void link(AuthorSpelling rare, AuthorSpelling usual, AuthorLikeness likeness, ArchiveSink sink) {
        String note = String.join("\t", usual.name().text(), String.valueOf(usual.count()), likeness.description());
        List<Fact> shown =
                usual.facts().subList(0, Math.min(SHOWN, usual.facts().size()));
        for (Fact fact : rare.facts()) {
            sink.link(shown.get(0), fact, note);
        }
        for (Fact fact : shown.subList(1, shown.size())) {
            sink.link(shown.get(0), fact, note);
        }
    }

    /** One finding for one author, however many spellings there are. */
    @Override
    public void judgeCluster(List<Link> links, ArchiveSink sink) {
        String usual = "";
        int count = 0;
        String how = "";
        TreeSet<Fact> facts = new TreeSet<>();
        for (Link link : links) {
            facts.add(link.one());
            facts.add(link.other());
            String[] note = link.note().split("\t");
            boolean known = register.contains(note[0]);
            boolean better = known == register.contains(usual) ? Integer.parseInt(note[1]) > count : known;
            if (better) {
                usual = note[0];
                count = Integer.parseInt(note[1]);
                how = note[2];
            }
        }
        TreeMap<String, List<Fact>> bySpelling = new TreeMap<>();
        facts.forEach(fact -> bySpelling
                .computeIfAbsent(fact.payload(), first -> new ArrayList<>())
                .add(fact));
        List<Fact> right = bySpelling.getOrDefault(usual, List.of());
        String other = usual;
        List<Fact> wrong = Fact.askedFirst(
                facts.stream().filter(fact -> !fact.payload().equals(other)).toList());
        sink.at(wrong.get(0))
                .with("name", wrong.get(0).payload())
                .with("more", more(wrong, bySpelling))
                .with("other", usual)
                .with("count", count + (count == 1 ? " article" : " articles"))
                .evidence(how)
                .related(wrong.subList(1, wrong.size()), "spelt otherwise")
                .related(right, usual)
                .report();
    }

    private static String more(List<Fact> wrong, Map<String, List<Fact>> bySpelling) {
        String shown = wrong.get(0).payload();
        int same = bySpelling.getOrDefault(shown, List.of()).size() - 1;
        StringBuilder more = new StringBuilder();
        if (same > 0) {
            more.append(" and in ").append(same).append(same == 1 ? " other article" : " other articles");
        }
        Set<String> others = new LinkedHashSet<>();
        wrong.forEach(fact -> others.add(fact.payload()));
        others.remove(shown);
        for (String other : others) {
            int count = bySpelling.getOrDefault(other, List.of()).size();
            more.append(", “").append(other).append("” in ").append(count);
        }
        return more.toString();
    }
}
