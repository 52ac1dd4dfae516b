package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;

/** Tells whether some words are the name of the site that an article stands on. Immutable. */
final class SiteNames {

    /** Words that names of newspapers, magazines and stations end in. */
    private static final Set<String> OUTLET_WORDS = Set.of(
            "news",
            "times",
            "post",
            "herald",
            "gazette",
            "journal",
            "tribune",
            "guardian",
            "telegraph",
            "chronicle",
            "daily",
            "magazine",
            "online",
            "blog",
            "observer",
            "courier",
            "express",
            "review",
            "monitor",
            "weekly",
            "tv",
            "radio",
            "today",
            "standard",
            "mail",
            "examiner",
            "inquirer",
            "dispatch",
            "register",
            "sentinel",
            "mirror",
            "independent",
            "press",
            "wire",
            "reuters",
            "bbc",
            "cnn",
            "newsroom",
            "24",
            "media",
            "network",
            "zeitung",
            "tageblatt",
            "nachrichten",
            "spiegel",
            "monde",
            "figaro",
            "liberation",
            "corriere",
            "repubblica",
            "pais",
            "mundo",
            "globo",
            "folha",
            "publico");

    private static final Set<String> COMMON_LABELS = Set.of("www", "com", "org", "net", "news", "blog", "co", "media");
    private static final int SHORTEST_LABEL = 4;

    private final List<String> outlets;
    private final List<String> domains;

    SiteNames(List<String> outlets, List<String> domains) {
        this.outlets = outlets.stream().map(Folding::key).toList();
        this.domains = List.copyOf(domains);
    }

    /** The mark in front of the last part of a headline, if it is one that sites set before their name; -1 without one. */
    static int lastMark(String text, int end) {
        for (int i = end - 2; i > 1; i--) {
            char unit = text.charAt(i);
            boolean blanks = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            if (blanks && ("|•·»«".indexOf(unit) >= 0 || isDash(unit))) {
                return i;
            }
            if (unit == ':' && text.charAt(i - 1) == ':' && text.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    static boolean isDash(char mark) {
        return mark == '-' || mark == '–' || mark == '—';
    }

    /** True if the words are all written as a name and end as the name of a paper, magazine or station. */
    static boolean endsAsOutlet(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isLowerCase(i) && words.end(i) - words.start(i) > 3) {
                return false;
            }
        }
        return OUTLET_WORDS.contains(words.folded(words.count() - 1)) && (words.count() > 1 || words.isAllCaps(0));
    }

    /** Why the words are the site's name: its domain, its field or its configuration says so. */
    Optional<String> of(Article article, String suffix) {
        String key = Folding.key(suffix);
        if (isDomain(suffix)) {
            return Optional.of("it is an address");
        }
        if (outlets.contains(key)) {
            return Optional.of("the configuration names it as an outlet");
        }
        for (Field field : article.fields()) {
            if (field.kind() == FieldKind.OUTLET && holds(Folding.key(field.text()), key)) {
                return Optional.of("the field " + field.name() + " names it");
            }
        }
        String squeezed = squeeze(key);
        for (String host : hosts(article)) {
            if (label(host).equals(squeezed)) {
                return Optional.of("it is the name in the address " + host);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String outlet, String key) {
        return !key.isEmpty()
                && (outlet.equals(key) || outlet.startsWith(key + " ") || key.startsWith(outlet + " "))
                && !outlet.isEmpty();
    }

    private static boolean isDomain(String suffix) {
        int dot = suffix.lastIndexOf('.');
        if (dot < 2 || suffix.indexOf(' ') >= 0 || suffix.length() - dot < 3 || suffix.length() - dot > 8) {
            return false;
        }
        return suffix.substring(dot + 1).chars().allMatch(Character::isLetter)
                && suffix.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '.' || unit == '-');
    }

    /** Hosts of the addresses that the article's fields hold. */
    private List<String> hosts(Article article) {
        List<String> hosts = new ArrayList<>(domains);
        for (Field field : article.fields()) {
            String text = field.text().strip().toLowerCase(Locale.ROOT);
            int scheme = text.indexOf("://");
            if (scheme > 0 && scheme < 6) {
                int end = scheme + 3;
                while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                hosts.add(text.substring(scheme + 3, end));
            } else if (text.length() < 60 && isDomain(text)) {
                hosts.add(text);
            }
        }
        return hosts;
    }

    /** The part of a host that names its owner: {@code openai} of {@code www.openai.com}; empty if it is too short to tell. */
    private static String label(String host) {
        String[] labels = host.split("\\.");
        for (int i = labels.length - 2; i >= 0; i--) {
            if (labels[i].length() >= SHORTEST_LABEL && !COMMON_LABELS.contains(labels[i])) {
                return labels[i].replace("-", "");
            }
        }
        return "";
    }

    private static String squeeze(String key) {
        String bare = key.startsWith("the ") ? key.substring(4) : key;
        return bare.replace(" ", "");
    }
}
