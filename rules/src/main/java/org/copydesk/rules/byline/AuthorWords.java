package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.language.Folding;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** Words that stand in an author field and name nobody: those of the page, of a sentence, of a site; or several names at once. */
final class AuthorWords {

    private static final int LONGEST = 140;
    private static final int SENTENCE = 5;

    /** What pages print near a byline, taken along by scrapers. */
    private static final List<String> PAGE = List.of(
            "view all posts",
            "view all articles",
            "all posts by",
            "more from",
            "more by",
            "see all posts",
            "read more",
            "posted on",
            "posted in",
            "posted at",
            "published on",
            "published at",
            "published in",
            "last updated",
            "updated on",
            "updated at",
            "filed under",
            "filed on",
            "min read",
            "minute read",
            "minutes ago",
            "hours ago",
            "hour ago",
            "days ago",
            "day ago",
            "follow on",
            "follow us",
            "follow me",
            "on twitter",
            "on facebook",
            "click here",
            "about the author",
            "about author",
            "leave a comment",
            "no comments",
            "share this",
            "comments",
            "view comments",
            "sign in",
            "log in",
            "subscribe",
            "newsletter",
            "advertisement",
            "image credit",
            "photo credit",
            "getty images",
            "cookie",
            "privacy policy",
            "terms of use",
            "all rights reserved",
            "copyright",
            "©",
            "view profile",
            "author archive",
            "website",
            "biography",
            "the latest",
            "skip to",
            "toggle",
            "show more",
            "read bio",
            "full bio",
            "contact author",
            "alle beitrage",
            "mehr von",
            "voir tous",
            "ver todos",
            "publicado en",
            "publie le",
            "veroffentlicht am",
            "minuti fa",
            "hace");

    private static final WordSet PAGE_STARTS = firstWords();

    private static final WordSet MONTHS = WordSet.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "januar",
            "februar",
            "juni",
            "juli",
            "oktober",
            "dezember",
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "decembre",
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    /** Words of clauses; none of them stands in a name or in that of a group. */
    private static final WordSet CLAUSE = WordSet.of(
            "is", "are", "was", "were", "has", "have", "had", "you", "your", "we", "our", "us", "they", "their", "them",
            "its", "this", "these", "those", "that", "how", "why", "what", "who", "which", "because", "there", "not",
            "if", "when", "where", "should", "would", "could", "must", "been", "being", "my", "his", "her", "he",
            "she");

    private static final WordSet VERBS = WordSet.of("is", "was", "has", "are");
    private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "over", "worked", "written", "covered");

    private static final WordSet SITES =
            WordSet.of("blog", "blogs", "website", "podcast", "channel", "rss", "weblog", "homepage", "vlog");

    private AuthorWords() {}

    static Optional<AuthorFault> fault(String text) {
        Words words = Words.of(text);
        return page(text)
                .or(() -> date(text, words))
                .or(() -> sentence(text, words))
                .or(() -> twice(text, words))
                .or(() -> site(text, words));
    }

    /** Several names in one string, where a list or one person is due. */
    static Optional<AuthorFault> severalFault(String text, boolean expectsOne) {
        if (!expectsOne) {
            return Optional.empty();
        }
        long persons = BylineNames.in(text).stream()
                .filter(name -> BylineNames.isPerson(name.in(text)))
                .count();
        return persons > 1 ? Optional.of(AuthorFault.warning("several", AuthorMarks.whole(text))) : Optional.empty();
    }

    private static Optional<AuthorFault> page(String text) {
        String folded = " " + Folding.fold(text) + " ";
        if (!mayBePage(folded)) {
            return Optional.empty();
        }
        for (String phrase : PAGE) {
            int at = folded.indexOf(phrase);
            boolean whole = at > 0
                    && !Character.isLetterOrDigit(folded.charAt(at - 1))
                    && !Character.isLetterOrDigit(folded.charAt(at + phrase.length()));
            if (whole) {
                return Optional.of(AuthorFault.error("page", AuthorMarks.whole(text)));
            }
        }
        return Optional.empty();
    }

    /** Whether what one of the phrases begins with stands there. */
    private static boolean mayBePage(String folded) {
        int start = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (!Character.isLetterOrDigit(folded.charAt(i))) {
                if (folded.charAt(i) == '©' || i > start && PAGE_STARTS.has(folded, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static WordSet firstWords() {
        List<String> first = new ArrayList<>();
        for (String phrase : PAGE) {
            first.add(phrase.substring(0, (phrase + " ").indexOf(' ')));
        }
        return WordSet.of(first);
    }

    /** {@code Jo Doe May 4, 2026}, {@code Jo Doe, 8:30}. */
    private static Optional<AuthorFault> date(String text, Words words) {
        for (int i = 0; i < words.count(); i++) {
            boolean beside = i + 1 < words.count() && isNumber(words, i + 1) || i > 0 && isNumber(words, i - 1);
            boolean date = beside && MONTHS.has(words, i);
            boolean time = isNumber(words, i)
                    && i + 1 < words.count()
                    && isNumber(words, i + 1)
                    && text.substring(words.end(i), words.start(i + 1)).equals(":");
            if (date || time) {
                return Optional.of(AuthorFault.error("page", AuthorMarks.whole(text)));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Words words, int i) {
        return words.hasDigit(i) && Character.isDigit(words.text().charAt(words.start(i)));
    }

    /** A clause among the names, or far too much text for one. */
    private static Optional<AuthorFault> sentence(String text, Words words) {
        int from = 0;
        for (int i = 0; i < words.count(); i++) {
            boolean ends = i + 1 == words.count()
                    || text.substring(words.end(i), words.start(i + 1)).indexOf(',') >= 0
                            && !isClauseFrom(words, i + 1, from);
            if (ends && i + 1 - from >= SENTENCE && clauseWords(words, from, i + 1) >= 2) {
                return Optional.of(AuthorFault.error(
                        "sentence",
                        new Span(words.start(from), text.stripTrailing().length())));
            }
            from = ends ? i + 1 : from;
        }
        return text.length() > LONGEST && BylineNames.in(text).size() <= 1
                ? Optional.of(AuthorFault.error("sentence", AuthorMarks.whole(text)))
                : Optional.empty();
    }

    /** True if the part up to a comma has begun a clause, so that the comma is one inside it. */
    private static boolean isClauseFrom(Words words, int end, int from) {
        return clauseWords(words, from, end) > 0;
    }

    private static int clauseWords(Words words, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += CLAUSE.has(words, i) ? 1 : 0;
            // An article behind a verb: Ann Dorn is a writer.
            boolean told = i > from && VERBS.has(words, i - 1) && ARTICLES.has(words, i);
            count += told ? 1 : 0;
        }
        return count;
    }

    /** {@code Ann Dorn Ann Dorn}: two fields of one page run together. */
    private static Optional<AuthorFault> twice(String text, Words words) {
        int half = words.count() / 2;
        boolean twice = half >= 2 && words.count() % 2 == 0;
        for (int i = 0; twice && i < half; i++) {
            twice = words.sameFolded(i, half + i);
        }
        return twice ? Optional.of(AuthorFault.warning("twice", AuthorMarks.whole(text))) : Optional.empty();
    }

    private static Optional<AuthorFault> site(String text, Words words) {
        boolean site = words.count() > 1 && SITES.has(words, words.count() - 1);
        return site ? Optional.of(AuthorFault.warning("site", AuthorMarks.whole(text))) : Optional.empty();
    }
}
