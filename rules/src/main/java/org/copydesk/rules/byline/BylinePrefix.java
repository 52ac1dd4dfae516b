package org.copydesk.rules.byline;

import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.LanguageGuess;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Words such as {@code By} inside the field that holds the name, or grown together with the name. */
public final class BylinePrefix implements ArticleRule {

    /** Words that say by whom and are names or parts of names elsewhere, with the language in which they say it. */
    private static final Map<String, String> OF_LANGUAGE =
            Map.of("von", "de", "par", "fr", "por", "es", "di", "it", "door", "nl", "av", "sv", "af", "da");

    private static final List<String> GLUED = List.of("By", "BY", "Von", "Par");

    @Override
    public void check(Article article, Sink sink) {
        for (Block byline : article.bylines()) {
            int glued = gluedEnd(byline.text());
            if (glued > 0) {
                report(byline, glued, true, sink);
                continue;
            }
            int end =
                    byline.place() == Place.FIELD && !isLine(byline, article) ? BylineName.prefixEnd(byline.text()) : 0;
            if (isPrefix(byline.text(), end, article)) {
                report(byline, end, false, sink);
            }
        }
    }

    /** The formats of agencies, and what is called the original, hold the line as it is printed. */
    private static boolean isLine(Block byline, Article article) {
        boolean agency = article.format().equals("xml") && !byline.name().equals("dc:creator");
        return agency || byline.name().endsWith("byline.original");
    }

    private static void report(Block byline, int end, boolean glued, Sink sink) {
        String word = byline.text().substring(0, end).strip();
        boolean field = byline.place() == Place.FIELD;
        sink.at(byline, 0, word.length())
                .message(glued ? "glued" : "prefix")
                .with("match", word)
                .with("name", byline.text().substring(end).strip())
                .replace(byline, 0, end, field ? "" : word + " ")
                .report();
    }

    /** Where {@code By} ends in {@code ByJane Doe}; 0 if nothing of the kind begins the text. */
    private static int gluedEnd(String text) {
        for (String word : GLUED) {
            int at = word.length();
            boolean name = text.startsWith(word)
                    && text.length() > at + 2
                    && Character.isUpperCase(text.charAt(at))
                    && Character.isLowerCase(text.charAt(at + 1));
            if (name && Words.of(text).count() >= 2) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isPrefix(String text, int end, Article article) {
        if (end == 0 || end >= text.length() || !isNameStart(text, end)) {
            return false;
        }
        Words words = Words.of(text.substring(0, end));
        if (words.count() == 0) {
            return false;
        }
        String language = OF_LANGUAGE.get(words.folded(words.count() - 1));
        boolean colon = text.substring(0, end).indexOf(':') > 0;
        return language == null
                || colon
                || isIn(language, article) && Words.of(text).count() >= 3;
    }

    private static boolean isNameStart(String text, int at) {
        return Character.isLetter(text.charAt(at)) && !Character.isLowerCase(text.charAt(at));
    }

    /** True if the article declares a language, or is plainly in it. */
    private static boolean isIn(String language, Article article) {
        return article.declaredLanguage()
                .map(declared -> declared.startsWith(language))
                .orElseGet(() -> article.blocks(Role.BODY).stream()
                        .flatMap(block -> LanguageGuess.of(block.words()).stream())
                        .findFirst()
                        .filter(guess -> guess.language().equals(language))
                        .isPresent());
    }
}
