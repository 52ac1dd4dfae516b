package org.copydesk.rules.headline;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** A standfirst or description that says the headline again, or that the first paragraph repeats. */
public final class StandfirstRepeated implements ArticleRule {

    /** A shorter description is a label. */
    private static final int LEAST_WORDS = 6;

    private final boolean opening;

    public StandfirstRepeated(RuleSetup setup) {
        this.opening = setup.options().flag("opening");
    }

    @Override
    public void check(Article article, Sink sink) {
        if (article.fields(FieldKind.DESCRIPTION).isEmpty()) {
            return;
        }
        Optional<Block> headline = article.headline().filter(HeadlineForm::telling);
        Optional<Block> first = article.blocks().stream()
                .filter(block -> opening
                        && block.words().count() > 0
                        && block.place() == Place.FLOW
                        && (block.is(Role.BODY) || block.is(Role.STANDFIRST)))
                .findFirst();
        for (Block standfirst : article.fieldTexts(Role.STANDFIRST)) {
            if (headline.isPresent() && standfirst.key().equals(headline.get().key())) {
                sink.at(standfirst)
                        .message("headline")
                        .with("line", headline.get().source())
                        .related(headline.get(), "the headline")
                        .report();
            } else if (first.isPresent() && isSame(standfirst, first.get())) {
                sink.at(first.get())
                        .message("opening")
                        .with("line", standfirst.source())
                        .related(standfirst, "the description")
                        .report();
            }
        }
    }

    private static boolean isSame(Block standfirst, Block opening) {
        return standfirst.words().count() >= LEAST_WORDS && standfirst.key().equals(opening.key());
    }
}
