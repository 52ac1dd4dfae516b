package org.copydesk.rules.byline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.language.Folding;

/**
 * Tells the user name of a site or system from a name of one word and from the key of a list of authors: by its letters,
 * by a field that says where the text was taken, or by the fields that an export leaves.
 */
final class UserName {

    /** Sites whose authors are user names. */
    private static final Set<String> FORUMS = Set.of(
            "hackernews",
            "hacker news",
            "hn",
            "reddit",
            "lobsters",
            "lobste rs",
            "slashdot",
            "stackoverflow",
            "stack overflow",
            "stackexchange",
            "digg",
            "tumblr",
            "twitter",
            "x",
            "mastodon",
            "bluesky",
            "devto",
            "dev to",
            "medium",
            "github",
            "producthunt",
            "product hunt",
            "4chan",
            "quora",
            "youtube",
            "tiktok",
            "instagram",
            "vk",
            "telegram",
            "habr",
            "lemmy",
            "hashnode",
            "discord",
            "metafilter",
            "fark",
            "boingboing",
            "livejournal");

    /** Names of fields that only an export of a blog system has. */
    private static final Set<String> EXPORT = Set.of(
            "guid",
            "wordpress_id",
            "wp_id",
            "post_id",
            "wp_post_id",
            "dsq_thread_id",
            "blogger_id",
            "blogger_blog",
            "blogger_permalink",
            "blogger_orig_url",
            "tumblr_id",
            "ghost_id",
            "drupal_nid",
            "joomla_id",
            "typepad_id",
            "movabletype_id",
            "livejournal_id",
            "medium_post");

    /** What stands before a second capital in surnames: {@code McDonald}, {@code DiMaggio}. */
    private static final Set<String> PARTICLES = Set.of(
            "mc", "mac", "de", "la", "le", "di", "da", "du", "van", "von", "vander", "vande", "fitz", "o", "el", "al",
            "st", "ben", "bin", "abu", "dal", "del", "della", "dello", "san", "ter", "ten", "des", "ap", "lo", "li",
            "zu", "dos");

    private UserName() {}

    /**
     * Says so if the value is a user name.
     *
     * @param keys true if bylines are keys of a list of authors, of which anything may be one
     */
    static Optional<AuthorFault> fault(Article article, Block author, boolean keys) {
        String value = author.text().strip();
        if (keys || value.length() < 3 || !isOneToken(value)) {
            return Optional.empty();
        }
        boolean small = value.equals(value.toLowerCase(Locale.ROOT)) && Character.isLetter(value.charAt(0));
        boolean told = value.indexOf('_') > 0
                || small && Character.isDigit(value.charAt(value.length() - 1))
                || hasInnerCapital(value) && !isOutlet(article, value)
                || isOfForum(article)
                || small && (isExport(article) || !mayBeKey(article));
        return told ? Optional.of(AuthorFault.warning("user", AuthorMarks.whole(author.text()))) : Optional.empty();
    }

    private static boolean isOneToken(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            boolean fits = unit < 0x80 && Character.isLetterOrDigit(unit) || "_-.".indexOf(unit) >= 0;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** {@code NightOwl}, {@code jdoeWrites}: a capital behind a small letter, and no surname's particle before it. */
    private static boolean hasInnerCapital(String value) {
        for (int i = 1; i < value.length(); i++) {
            if (Character.isUpperCase(value.charAt(i)) && Character.isLowerCase(value.charAt(i - 1))) {
                return !PARTICLES.contains(value.substring(0, i).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** True if a field of the article or its address names the outlet so. */
    private static boolean isOutlet(Article article, String value) {
        String wanted = value.toLowerCase(Locale.ROOT);
        for (Field field : article.fields()) {
            boolean mayName = field.kind() == FieldKind.OUTLET
                    || field.kind() == FieldKind.ALIAS
                    || field.kind() == FieldKind.AGENCY
                    || field.kind() == FieldKind.OTHER;
            if (mayName
                    && field.text().toLowerCase(Locale.ROOT).replace(" ", "").contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfForum(Article article) {
        return article.fields(FieldKind.OUTLET).stream()
                .anyMatch(outlet -> FORUMS.contains(Folding.key(outlet.text())));
    }

    private static boolean isExport(Article article) {
        for (Field field : article.fields()) {
            if (EXPORT.contains(field.name().toLowerCase(Locale.ROOT).replace('-', '_'))) {
                return true;
            }
        }
        return false;
    }

    /** In front matter a small word may be the key of an author whom a data file describes. */
    private static boolean mayBeKey(Article article) {
        return article.isMarkdown();
    }
}
