package org.copydesk.pattern;

import java.util.List;
import java.util.Objects;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;

/** Where a rule's words come from that do not stand in its file. */
final class Vocabulary {

    private final RuleSetup setup;
    private final WordLists lists;

    Vocabulary(RuleSetup setup, WordLists lists) {
        this.setup = Objects.requireNonNull(setup, "setup");
        this.lists = Objects.requireNonNull(lists, "lists");
    }

    List<String> words(Literals.Origin origin) {
        List<String> words = origin instanceof Literals.Origin.Option option
                ? setup.options().list(option.name())
                : origin instanceof Literals.Origin.Site site
                        ? site(site.list(), setup.house())
                        : lists.words(((Literals.Origin.WordList) origin).path());
        return words.stream().filter(word -> !word.isBlank()).toList();
    }

    private static List<String> site(Literals.SiteList list, House house) {
        return switch (list) {
            case OUTLETS -> house.outlets();
            case DOMAINS -> house.domains();
            case AUTHORS -> house.authors();
            case AGENCIES -> house.agencies();
            case TERMS -> house.terms();
        };
    }

    /** The value of an option that holds a whole number. */
    int integer(String option) {
        return setup.options().integer(option);
    }
}
