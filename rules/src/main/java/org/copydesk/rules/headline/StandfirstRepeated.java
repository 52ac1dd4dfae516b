package org.copydesk.rules.headline;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A standfirst or description that only says the headline again. */
public final class StandfirstRepeated implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        if (article.fields(FieldKind.DESCRIPTION).isEmpty()) {
            return;
        }
        Optional<Block> headline = article.headline().filter(HeadlineForm::telling);
        if (headline.isPresent()) {
            String key = headline.get().key();
            for (Block standfirst : article.fieldTexts(Role.STANDFIRST)) {
                if (standfirst.key().equals(key)) {
                    sink.at(standfirst)
                            .with("line", headline.get().source())
                            .related(headline.get(), "the headline")
                            .report();
                }
            }
        }
    }
}
