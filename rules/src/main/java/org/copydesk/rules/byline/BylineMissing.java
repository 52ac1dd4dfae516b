package org.copydesk.rules.byline;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** An author field without a value, or no byline where one is required. */
public final class BylineMissing implements ArticleRule {

    private final boolean required;

    public BylineMissing(RuleSetup setup) {
        this.required = setup.options().flag("required");
    }

    @Override
    public void check(Article article, Sink sink) {
        List<Field> authors = article.fields(FieldKind.AUTHOR);
        boolean named = isNamed(authors)
                || !article.blocks(Role.BYLINE).isEmpty()
                || !article.fields(FieldKind.AGENCY).isEmpty();
        if (named || article.holdsNothing()) {
            return;
        }
        if (!authors.isEmpty()) {
            Field empty = authors.get(0);
            sink.at(empty)
                    .with("where", "the field “" + empty.name() + "” is empty")
                    .report();
        } else if (required) {
            sink.at(Span.at(0))
                    .with("where", "neither a field nor a line of the text has a byline")
                    .report();
        }
    }

    private static boolean isNamed(List<Field> authors) {
        for (Field author : authors) {
            if (!author.value().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
