package org.copydesk.rules.headline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.language.Words;

/**
 * A headline as it is compared over an archive: without the site's name behind it, and its date tag apart.
 *
 * @param tag the day in brackets or in front, as digits; empty without one
 */
record BareHeadline(String text, String tag) {

    private static final Pattern TAG = Pattern.compile(
            "^[\\[(]?(\\d{4}-\\d{2}-\\d{2})[\\])]?:?\\s+(?=\\S)" + "|(?<=\\S)\\s+[\\[(](\\d{4}-\\d{2}-\\d{2})[\\])]$");
    private static final int LEAST_WORDS_BEFORE = 3;
    private static final int MOST_WORDS_BEHIND = 6;

    /** @param names tells the site's name */
    static BareHeadline of(Article article, String headline, SiteNames names) {
        String text = headline.strip();
        String day = "";
        if (text.indexOf('-') > 0) {
            Matcher tag = TAG.matcher(text);
            if (tag.find()) {
                day = tag.group(1) == null ? tag.group(2) : tag.group(1);
                text = (text.substring(0, tag.start()) + text.substring(tag.end())).strip();
            }
        }
        return new BareHeadline(withoutSite(article, HeadlineForm.withoutSite(text), names), day);
    }

    private static String withoutSite(Article article, String text, SiteNames names) {
        int mark = SiteNames.lastMark(text, text.length());
        if (mark < 0) {
            return text;
        }
        String before =
                text.substring(0, text.charAt(mark) == ':' ? mark - 1 : mark).strip();
        String suffix = text.substring(mark + 1).strip();
        Words words = Words.of(suffix);
        boolean fits = words.count() > 0
                && words.count() <= MOST_WORDS_BEHIND
                && Words.of(before).count() >= LEAST_WORDS_BEFORE;
        return fits
                        && (SiteNames.endsAsOutlet(words)
                                || names.of(article, suffix).isPresent())
                ? before
                : text;
    }
}
