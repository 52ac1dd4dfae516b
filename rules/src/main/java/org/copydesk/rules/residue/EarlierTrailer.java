package org.copydesk.rules.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A last paragraph about another event: the link with which an agency ends its copy, left when the link went. */
public final class EarlierTrailer implements ArticleRule {

    private static final int LONGEST = 45;
    private static final int LEAST_NAMES = 2;
    private static final int SHORTEST_NAME = 3;
    private static final int LEAST_PARAGRAPHS = 3;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> text = article.blocks().stream()
                .filter(block -> block.place() == Place.FLOW && block.is(Role.BODY))
                .filter(block -> block.words().count() > 0)
                .toList();
        for (int i = Math.max(LEAST_PARAGRAPHS, text.size() - 2); i < text.size(); i++) {
            Block block = text.get(i);
            boolean ends = i + 1 == text.size() || !isEnded(block.text());
            if (ends && begins(block.words()) && isUnrelated(article, block, text.subList(0, i))) {
                sink.at(block)
                        .with("names", String.join(", ", written(block.words())))
                        .deleteBlock(block)
                        .suggested()
                        .report();
                return;
            }
        }
    }

    /** A paragraph that was cut in two has no mark at the end of its first part. */
    private static boolean isEnded(String text) {
        String end = text.stripTrailing();
        return ".!?”\"…:".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    private static boolean begins(Words words) {
        boolean earlier = words.is(0, "earlier") || words.is(0, "previously") || words.is(0, "recall");
        return earlier && words.count() > 4 && words.count() <= LONGEST;
    }

    /** True if none of the names stands in what went before. */
    private static boolean isUnrelated(Article article, Block block, List<Block> before) {
        NavigableSet<String> names = names(block.words(), 1);
        if (names.size() < LEAST_NAMES) {
            return false;
        }
        NavigableSet<String> others = new TreeSet<>();
        article.headline().ifPresent(headline -> others.addAll(names(headline.words(), 0)));
        before.forEach(each -> others.addAll(names(each.words(), 0)));
        return names.stream().noneMatch(others::contains);
    }

    /** The first names as they stand, for the message. */
    private static List<String> written(Words words) {
        List<String> written = new ArrayList<>();
        for (int i = 1; i < words.count() && written.size() < LEAST_NAMES; i++) {
            if (words.isCapitalised(i) && words.end(i) - words.start(i) >= SHORTEST_NAME) {
                written.add(words.text(i));
            }
        }
        return written;
    }

    private static NavigableSet<String> names(Words words, int from) {
        NavigableSet<String> names = new TreeSet<>();
        for (int i = from; i < words.count(); i++) {
            if (words.isCapitalised(i) && words.end(i) - words.start(i) >= SHORTEST_NAME) {
                names.add(words.folded(i));
            }
        }
        return names;
    }
}
