package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Folding;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A name in a byline that the register of authors does not know. Without a register nobody is known. */
public final class BylineUnknown implements ArticleRule {

    private final Set<String> register;

    public BylineUnknown(RuleSetup setup) {
        List<String> known = new ArrayList<>(setup.house().authors());
        known.addAll(setup.options().list("register"));
        known.addAll(setup.house().outlets());
        known.addAll(setup.house().agencies());
        Set<String> keys = new LinkedHashSet<>();
        known.forEach(name -> keys.add(Folding.key(name)));
        this.register = Collections.unmodifiableSet(keys);
    }

    @Override
    public void check(Article article, Sink sink) {
        Set<String> seen = new LinkedHashSet<>();
        for (Block byline : article.bylines()) {
            for (Span name : BylineNames.in(byline.text())) {
                String key = Folding.key(name.in(byline.text()));
                if (isSomebody(name.in(byline.text())) && !register.contains(key) && seen.add(key)) {
                    sink.at(byline, name.start(), name.end())
                            .with("match", name.in(byline.text()))
                            .report();
                }
            }
        }
    }

    /** A name, or a key such as {@code ann-dorn} where there is a register that keys may lead to. */
    private boolean isSomebody(String name) {
        return BylineNames.isPerson(name)
                || !register.isEmpty()
                        && name.indexOf('-') > 0
                        && AuthorName.of(name).filter(AuthorName::key).isPresent();
    }
}
