package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.Link;

/** One body under two paths or two headlines. */
public final class ArticleDuplicate implements ArchiveRule {

    private static final int LEAST_WORDS = 30;
    private static final int LONGEST = 2;
    private static final String BODY = "b ";

    @Override
    public void extract(Article article, Facts facts) {
        ArticleBody body = ArticleBody.of(article);
        if (body.print().words() < LEAST_WORDS) {
            return;
        }
        Bodies.tellBlocks(body, facts);
        Block first = body.blocks().get(0);
        facts.add(keys(body), first, 0, first.text().length(), String.join(" ", body.names()));
    }

    /** The names of the two longest blocks: copies have one in common at least, even if one of them has furniture besides. */
    private static List<String> keys(ArticleBody body) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < body.blocks().size(); i++) {
            order.add(i);
        }
        order.sort((one, other) -> {
            int byLength = Integer.compare(length(body, other), length(body, one));
            return byLength != 0
                    ? byLength
                    : body.names().get(one).compareTo(body.names().get(other));
        });
        SortedSet<String> keys = new TreeSet<>();
        for (int i : order.subList(0, Math.min(LONGEST, order.size()))) {
            keys.add(BODY + body.names().get(i));
        }
        return List.copyOf(keys);
    }

    private static int length(ArticleBody body, int block) {
        return body.blocks().get(block).words().count();
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (Bodies.learn(key, facts, sink) || Bodies.isFurniture(key.substring(BODY.length()), sink)) {
            return;
        }
        Map<String, Fact> firsts = new LinkedHashMap<>();
        Map<String, String> own = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String text = own.computeIfAbsent(fact.payload(), blocks -> withoutFurniture(blocks, sink));
            Fact first = firsts.putIfAbsent(text, fact);
            if (first != null && !Bodies.areTranslations(first, fact)) {
                sink.link(first, fact, "");
            }
        }
    }

    private static String withoutFurniture(String blocks, ArchiveSink sink) {
        StringBuilder own = new StringBuilder(blocks.length());
        for (String block : blocks.split(" ")) {
            if (!Bodies.isFurniture(block, sink)) {
                own.append(own.isEmpty() ? "" : " ").append(block);
            }
        }
        return own.toString();
    }

    @Override
    public void judgeCluster(List<Link> links, ArchiveSink sink) {
        SortedSet<Fact> all = new TreeSet<>();
        links.forEach(link -> all.addAll(List.of(link.one(), link.other())));
        Fact first = all.first();
        List<Fact> copies = Fact.askedFirst(List.copyOf(all).subList(1, all.size()));
        sink.at(copies.get(0))
                .message(copies.get(0).article().equals(first.article()) ? "path" : "headline")
                .with("first", Bodies.name(first))
                .with("headline", first.article())
                .with("count", String.valueOf(all.size()))
                .related(List.of(first), "the same text")
                .related(copies.subList(1, copies.size()), "the same text")
                .report();
    }
}
