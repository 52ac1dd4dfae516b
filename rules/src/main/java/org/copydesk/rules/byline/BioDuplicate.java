package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** One biography under two names. */
public final class BioDuplicate implements ArchiveRule {

    /** A text that so many people have is the house's own, such as what it says of its guests. */
    private static final int HOUSE = 8;

    @Override
    public void extract(Article article, Facts facts) {
        if (!article.isDraft()) {
            for (Biography biography : Biography.in(article)) {
                facts.add(
                        biography.life(), biography.block(), biography.author().text());
            }
        }
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        List<Person> people = people(facts);
        if (people.size() < 2 || people.size() >= HOUSE) {
            return;
        }
        Person second = shown(people);
        people.remove(second);
        Person first = people.get(0);
        List<Fact> more = new ArrayList<>();
        people.subList(1, people.size())
                .forEach(person -> more.add(person.facts().get(0)));
        List<Fact> places = Fact.askedFirst(second.facts());
        sink.at(places.get(0))
                .with("name", second.name().text())
                .with("other", first.name().text())
                .with("count", String.valueOf(facts.size()))
                .with("more", more.isEmpty() ? "" : " and " + more.size() + " more")
                .related(first.facts().subList(0, 1), first.name().text())
                .related(more, "under another name")
                .related(places.subList(1, places.size()), second.name().text())
                .report();
    }

    /** Whose biography is the copy: the second person's, unless only another stands in what the run was asked about. */
    private static Person shown(List<Person> people) {
        List<Person> copies = people.subList(1, people.size());
        return copies.stream()
                .filter(Person::isAsked)
                .findFirst()
                .orElse(people.get(0).isAsked() ? people.get(0) : copies.get(0));
    }

    /** Somebody with the biographies that stand under the name, however it is spelt. */
    private record Person(AuthorName name, List<Fact> facts) {

        boolean isAsked() {
            return facts.stream().anyMatch(Fact::asked);
        }
    }

    private static List<Person> people(List<Fact> facts) {
        List<Person> people = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<AuthorName> name = AuthorName.of(fact.payload());
            if (name.isEmpty()) {
                continue;
            }
            Optional<Person> known = people.stream()
                    .filter(person -> Biography.isOne(person.name(), name.get()))
                    .findFirst();
            if (known.isPresent()) {
                known.get().facts().add(fact);
            } else if (people.size() < HOUSE) {
                people.add(new Person(name.get(), new ArrayList<>(List.of(fact))));
            }
        }
        return people;
    }
}
