package org.copydesk.rules.duplication;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** One body under two paths or two headlines. */
public final class ArticleDuplicate implements ArchiveRule {

    private static final int LEAST_WORDS = 30;
    private static final String BODY = "b ";

    @Override
    public void extract(Article article, Facts facts) {
        ArticleBody body = ArticleBody.of(article);
        if (body.print().words() < LEAST_WORDS) {
            return;
        }
        Bodies.tellBlocks(body, facts);
        StringBuilder text = new StringBuilder();
        for (Block block : body.blocks()) {
            text.append(block.key()).append('\n');
        }
        facts.add(BODY + TextDigest.of(text.toString()), body.blocks().get(0), String.join(" ", body.names()));
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (Bodies.learn(key, facts, sink)) {
            return;
        }
        boolean own = false;
        for (String block : facts.get(0).payload().split(" ")) {
            own |= !sink.isNoted(block);
        }
        Fact first = facts.get(0);
        List<Fact> copies = facts.stream()
                .filter(fact -> !fact.equals(first) && !Bodies.areTranslations(first, fact))
                .toList();
        if (own && !copies.isEmpty()) {
            sink.at(copies.get(0))
                    .message(copies.get(0).article().equals(first.article()) ? "path" : "headline")
                    .with("first", Bodies.name(first))
                    .with("headline", first.article())
                    .with("count", String.valueOf(copies.size() + 1))
                    .related(List.of(first), "the same text")
                    .related(copies.subList(1, copies.size()), "the same text")
                    .report();
        }
    }
}
