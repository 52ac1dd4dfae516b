package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.copydesk.rule.Fact;

/** A spelling of an author, and the articles of an archive that have it. Filled while the facts are read, then only read. */
final class AuthorSpelling {

    private final AuthorName name;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> articles = new LinkedHashSet<>();
    private final SortedSet<String> meetingPlaces;

    AuthorSpelling(AuthorName name) {
        this.name = name;
        this.meetingPlaces = name.meetingPlaces();
    }

    void add(Fact fact) {
        facts.add(fact);
        articles.add(fact.location().source().path() + '\t' + fact.article());
    }

    /** Whether one article has both. */
    boolean meets(AuthorSpelling other) {
        return articles.stream().anyMatch(other.articles::contains);
    }

    /** The first of the keys under which both stand; empty if there is none. */
    String firstSharedPlace(AuthorSpelling other) {
        for (String place : meetingPlaces) {
            if (other.meetingPlaces.contains(place)) {
                return place;
            }
        }
        return "";
    }

    /** True if both stand in fields of one name, or both in texts. */
    boolean standsLike(AuthorSpelling other) {
        return place().equals(other.place());
    }

    private String place() {
        String context = facts.get(0).context();
        int bracket = context.indexOf('[');
        return bracket > 0 ? context.substring(0, bracket) : context;
    }

    AuthorName name() {
        return name;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Articles that have it. */
    int count() {
        return facts.size();
    }
}
