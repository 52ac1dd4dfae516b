package org.copydesk.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a site says about itself in its configuration: facts that several rules share.
 *
 * @param outlets names of the outlet, as it writes them
 * @param domains mail and web domains that are the outlet's own, in lower case
 * @param names house spelling → spellings that are not to be used
 * @param authors known authors, as bylines write them
 * @param authorKeys what articles may name an author by → the author's name: {@code jdoe} → {@code Jane Doe}
 * @param agencies agencies whose copy the outlet runs under their own byline
 * @param terms words and names that are right as they stand, whatever a rule thinks
 * @param requiredFields fields that every article must fill
 */
public record House(
        List<String> outlets,
        List<String> domains,
        Map<String, List<String>> names,
        List<String> authors,
        Map<String, String> authorKeys,
        List<String> agencies,
        List<String> terms,
        List<String> requiredFields) {

    private static final House UNKNOWN =
            new House(List.of(), List.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), List.of());

    public House {
        outlets = List.copyOf(outlets);
        domains = List.copyOf(domains);
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        names.forEach((spelling, wrong) -> ordered.put(spelling, List.copyOf(wrong)));
        names = Collections.unmodifiableMap(ordered);
        authors = List.copyOf(authors);
        authorKeys = Collections.unmodifiableMap(new LinkedHashMap<>(authorKeys));
        agencies = List.copyOf(agencies);
        terms = List.copyOf(terms);
        requiredFields = List.copyOf(requiredFields);
    }

    /** A site of which nothing is known. */
    public static House unknown() {
        return UNKNOWN;
    }

    /** The same site with these authors, and the names behind their keys. */
    public House withAuthors(List<String> known, Map<String, String> keys) {
        return new House(outlets, domains, names, known, keys, agencies, terms, requiredFields);
    }

    /** The name of the author whom an article names so: the one behind a key, or what is written. */
    public String authorName(String written) {
        String key = written.strip();
        return authorKeys.getOrDefault(key, key);
    }

    /** True if articles name an author so who has another name. */
    public boolean isAuthorKey(String written) {
        return authorKeys.containsKey(written.strip());
    }

    /** This and what another says: lists are joined, and of one name's spellings the other's count. */
    public House with(House more) {
        Map<String, List<String>> spellings = new LinkedHashMap<>(names);
        spellings.putAll(more.names);
        Map<String, String> keys = new LinkedHashMap<>(authorKeys);
        keys.putAll(more.authorKeys);
        return new House(
                joined(outlets, more.outlets),
                joined(domains, more.domains),
                spellings,
                joined(authors, more.authors),
                keys,
                joined(agencies, more.agencies),
                joined(terms, more.terms),
                joined(requiredFields, more.requiredFields));
    }

    /** This with other required fields. */
    public House requiring(List<String> fields) {
        return new House(outlets, domains, names, authors, authorKeys, agencies, terms, fields);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** True if the configuration says nothing about the site. */
    public boolean isUnknown() {
        return outlets.isEmpty()
                && domains.isEmpty()
                && names.isEmpty()
                && authors.isEmpty()
                && agencies.isEmpty()
                && terms.isEmpty()
                && requiredFields.isEmpty();
    }
}
