package org.copydesk.rules.byline;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** An author field that holds something other than a name: an address, a template's variable, a sentence, a user name. */
public final class BylineMalformed implements ArticleRule {

    private final House house;
    private final boolean keys;
    private final boolean several;

    public BylineMalformed(RuleSetup setup) {
        this.house = setup.house();
        this.keys = setup.options().flag("keys");
        this.several = setup.options().flag("one-person");
    }

    @Override
    public void check(Article article, Sink sink) {
        List<Block> authors = article.fieldTexts(Role.BYLINE);
        for (Block author : authors) {
            String text = author.text();
            boolean listed = author.name().endsWith("]") && authors.size() > 1;
            if (house.isAuthorKey(text)) {
                behindKey(author, listed, sink);
            } else if (!text.isBlank() && !house.authors().contains(text.strip())) {
                fault(article, author, listed).ifPresent(fault -> report(author, fault, sink));
            }
        }
    }

    /** Judges the name that stands behind a key, which is what readers get to see. */
    private void behindKey(Block author, boolean listed, Sink sink) {
        String name = house.authorName(author.text());
        String key = author.text().strip();
        int start = author.text().indexOf(key);
        AuthorMarks.fault(name)
                .or(() -> AuthorWords.fault(name))
                .or(() -> AuthorWords.severalFault(name, several || listed))
                .ifPresent(fault -> sink.at(author, start, start + key.length())
                        .message(fault.message())
                        .with("match", fault.place().in(name).strip())
                        .severity(fault.isSure() ? Severity.ERROR : Severity.WARNING)
                        .evidence(BylineName.behindKey(key, name))
                        .report());
    }

    private Optional<AuthorFault> fault(Article article, Block author, boolean listed) {
        String text = author.text();
        return AuthorMarks.fault(text)
                .or(() -> AuthorWords.fault(text))
                .or(() -> title(article, author))
                .or(() -> UserName.fault(article, author, keys))
                .or(() -> AuthorWords.severalFault(text, several || listed));
    }

    /** An export that took the title for the author. */
    private static Optional<AuthorFault> title(Article article, Block author) {
        return article.headline()
                .filter(headline ->
                        headline.words().count() > 2 && headline.key().equals(author.key()))
                .map(headline -> AuthorFault.error("title", whole(author.text())));
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static void report(Block author, AuthorFault fault, Sink sink) {
        String match = fault.place().in(author.text()).strip();
        int start = author.text().indexOf(match, fault.place().start());
        sink.at(author, start, start + match.length())
                .message(fault.message())
                .with("match", match)
                .severity(fault.isSure() ? Severity.ERROR : Severity.WARNING)
                .report();
    }
}
