package org.copydesk.rules.headline;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;

/**
 * An address that an article claims, in the one way of writing under which two claims meet.
 *
 * @param key where it leads: without a slash at its end, without {@code index.html}
 * @param kind what the format calls it, for the message: slug, permalink, alias
 */
record Address(String key, String kind) {

    private static final String INDEX = "/index.html";

    /** What a field claims; empty if it claims nothing that can be compared. */
    static Optional<Address> of(Article article, Field field) {
        String value = field.text().strip();
        if (value.isEmpty() || value.indexOf(' ') >= 0 || isTemplate(value)) {
            return Optional.empty();
        }
        if (field.kind() == FieldKind.SLUG) {
            return slug(article, bare(value).toLowerCase(Locale.ROOT));
        }
        return field.kind() == FieldKind.ALIAS ? path(article, lastName(field), value) : Optional.empty();
    }

    /** One word, such as {@code about}, is taken within its folder only. */
    private static Optional<Address> slug(Article article, String slug) {
        boolean telling = slug.indexOf('-') > 0 || slug.indexOf('_') > 0;
        return Optional.of(new Address((telling ? "s " : "s " + folder(article)) + slug, "slug"));
    }

    private static Optional<Address> path(Article article, String name, String value) {
        int scheme = value.indexOf("://");
        boolean leadsAway = name.equals("redirect") || name.equals("redirects");
        // a link post gives the address of what it speaks of
        boolean elsewhere = name.equals("url") && scheme > 0 && article.isMarkdown();
        if (leadsAway || elsewhere || (value.indexOf('/') < 0 && !isAlias(name))) {
            return Optional.empty();
        }
        String from = scheme > 0 ? value.substring(scheme + 3) : value;
        boolean relative = scheme < 0 && !value.startsWith("/");
        String key = bare(from);
        boolean home = key.isEmpty() || scheme > 0 && key.indexOf('/') < 0;
        return home
                ? Optional.empty()
                : Optional.of(
                        new Address("p " + (relative ? folder(article) : "") + key, isAlias(name) ? "alias" : name));
    }

    private static boolean isAlias(String name) {
        return !name.equals("url") && !name.equals("permalink");
    }

    /** {@code /news/:title/}, {@code /{{ page.date }}/}, {@code false}. */
    private static boolean isTemplate(String value) {
        int colon = value.indexOf(':');
        boolean slot = colon >= 0 && !value.startsWith("://", colon);
        return slot
                || value.indexOf('{') >= 0
                || value.indexOf('*') >= 0
                || value.indexOf('%') >= 0 && value.indexOf("%%") >= 0
                || value.equals("false")
                || value.equals("true");
    }

    private static String bare(String path) {
        String bare = path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
        int start = 0;
        int end = bare.length();
        while (start < end && bare.charAt(start) == '/') {
            start++;
        }
        while (end > start && bare.charAt(end - 1) == '/') {
            end--;
        }
        return bare.substring(start, end);
    }

    private static String folder(Article article) {
        String path = article.source().id().path();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** {@code aliases} of {@code params.aliases[1]}, folded. */
    private static String lastName(Field field) {
        String name = field.name();
        int bracket = name.indexOf('[');
        String whole = bracket > 0 ? name.substring(0, bracket) : name;
        return whole.substring(whole.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
