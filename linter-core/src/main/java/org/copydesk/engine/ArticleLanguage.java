package org.copydesk.engine;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** The language an article is written in, worked out when a rule first asks. Used by one thread. */
final class ArticleLanguage {

    private static final int SUBTAG = 2;

    private final Article article;
    private @Nullable String language;

    ArticleLanguage(Article article) {
        this.article = article;
    }

    /** True if the rule speaks of this language. A text of no certain language counts as every one. */
    boolean allows(RuleInfo rule) {
        return rule.languages().isEmpty()
                || language().isEmpty()
                || rule.languages().contains(language());
    }

    /** What the article declares; else empty. */
    private String language() {
        String known = language;
        if (known == null) {
            known = declared().orElse("");
            language = known;
        }
        return known;
    }

    private Optional<String> declared() {
        return article.declaredLanguage().map(tag -> tag.substring(0, Math.min(SUBTAG, tag.length())));
    }
}
