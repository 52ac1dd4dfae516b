package org.copydesk.rules.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.RuleSetup;

/**
 * The title field again as the first heading. Some templates print the field, others leave it to the heading: which of them a
 * site has, its articles tell.
 */
public final class HeadlinePrintedTwice implements ArchiveRule {

    /** What the fact of a title says. */
    private static final String TITLE = "title";
    /** What the fact of a heading says: whether the article is signed and dated. */
    private static final String NEWS = "news";

    private static final String PAGE = "page";
    private static final String TOML = "+++";
    private static final String LAYOUT = "layout";
    private static final int ALL = 100;

    private final int articles;
    private final int habit;
    private final int rare;

    public HeadlinePrintedTwice(RuleSetup setup) {
        this.articles = setup.options().integer("articles");
        this.habit = setup.options().integer("habit");
        this.rare = setup.options().integer("rare");
    }

    @Override
    public void extract(Article article, Facts facts) {
        Optional<Block> title = article.headline().filter(headline -> headline.place() == Place.FIELD);
        if (title.isEmpty() || !article.isMarkdown()) {
            return;
        }
        String template = template(article);
        facts.add(template, title.get(), TITLE);
        HeadlineCopies.of(article)
                .printed()
                .forEach(heading -> facts.add(template, heading, isNews(article) ? NEWS : PAGE));
    }

    /** What the articles of one template share: the section, the layout that they ask for, and the marks of their fields. */
    private static String template(Article article) {
        String content = article.source().content();
        int first = content.startsWith("\uFEFF") ? 1 : 0;
        StringBuilder template =
                new StringBuilder(ContentRoot.of(article.source().id().path()));
        template.append('\t').append(content.startsWith(TOML, first) ? TOML : "");
        for (Field field : article.fields()) {
            if (field.name().equals(LAYOUT)) {
                template.append('\t').append(field.text());
            }
        }
        return template.toString();
    }

    /** True for an article with a date and an author: pages of a manual, whose headings are theirs, have none. */
    private static boolean isNews(Article article) {
        boolean dated = !article.fields(FieldKind.DATE).isEmpty();
        return dated && !article.fields(FieldKind.AUTHOR).isEmpty();
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        Map<String, Fact> titles = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.payload().equals(TITLE)) {
                titles.put(fact.location().source().path(), fact);
            }
        }
        int all = titles.size();
        int same = facts.size() - all;
        boolean learnt = all >= articles;
        if (learnt && same * ALL >= all * habit) {
            return;
        }
        boolean seldom = learnt && same * ALL <= all * rare;
        for (Fact fact : facts) {
            Fact title = titles.get(fact.location().source().path());
            boolean told =
                    seldom ? !fact.payload().equals(TITLE) : fact.payload().equals(NEWS);
            if (told && title != null) {
                report(fact, title, seldom ? "of " + all + " articles here, " + repeat(same) : "", sink);
            }
        }
    }

    @Override
    public boolean findsInOne() {
        return true;
    }

    private static String repeat(int same) {
        return same + (same == 1 ? " repeats its title" : " repeat their title");
    }

    private static void report(Fact heading, Fact title, String habit, ArchiveSink sink) {
        sink.at(heading)
                .message(habit.isEmpty() ? "maybe" : "rare")
                .with("line", String.valueOf(title.location().start().line()))
                .with("habit", habit)
                .related(List.of(title), "the title")
                .report();
    }
}
