package org.copydesk.rules.byline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Folding;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** The byline again: two lines of the text with one name, whatever stands between them. */
public final class BylineRepeated implements ArticleRule {

    private final House house;

    public BylineRepeated(RuleSetup setup) {
        this.house = setup.house();
    }

    @Override
    public void check(Article article, Sink sink) {
        Map<String, Block> seen = new LinkedHashMap<>();
        for (Block block : article.blocks()) {
            if (block.is(Role.BYLINE) && block.place() == Place.FLOW) {
                String name = name(block);
                Block first = name.isEmpty() ? block : seen.putIfAbsent(name, block);
                if (first != null && first != block) {
                    report(block, first, sink);
                }
            }
        }
        bareNames(article, seen, sink);
        if (seen.size() == 1) {
            behindField(article, seen.values().iterator().next(), sink);
        }
    }

    /** A line among the paragraphs that is nothing but the name of one of the authors above. */
    private static void bareNames(Article article, Map<String, Block> seen, Sink sink) {
        Map<String, Block> authors = new LinkedHashMap<>();
        for (Block line : seen.values()) {
            for (Span place : BylineNames.in(line.text())) {
                String name = place.in(line.text());
                if (BylineNames.isPerson(name)) {
                    authors.putIfAbsent(Folding.key(name), line);
                }
            }
        }
        List<Block> blocks = article.blocks();
        for (int i = 0; !authors.isEmpty() && i + 1 < blocks.size(); i++) {
            Block line = blocks.get(i);
            Block author = authors.get(line.key());
            boolean bare = line.is(Role.BODY) || line.is(Role.SUBHEAD) && line.isInferred();
            boolean aboveBio = blocks.get(i + 1).is(Role.BIO);
            if (author != null && bare && line.place() == Place.FLOW && !aboveBio) {
                report(line, author, sink);
            }
        }
    }

    /** A byline at the foot of the text that a field gives already. One at the head may be meant for readers. */
    private void behindField(Article article, Block line, Sink sink) {
        if (isUnderHead(article, line)) {
            return;
        }
        article.fieldTexts(Role.BYLINE).stream()
                .filter(field -> Folding.key(
                                house.authorName(BylineName.in(field.text()).in(field.text())))
                        .equals(name(line)))
                .findFirst()
                .ifPresent(field -> report(line, field, sink));
    }

    private static boolean isUnderHead(Article article, Block line) {
        boolean prose = false;
        for (Block block : article.blocks()) {
            if (block == line) {
                return !prose;
            }
            prose |= block.is(Role.BODY);
        }
        return article.fields(FieldKind.AUTHOR).isEmpty();
    }

    private static void report(Block block, Block first, Sink sink) {
        sink.at(block)
                .with("match", block.text().strip())
                .with("line", first.source())
                .related(first, "the byline before")
                .deleteBlock(block)
                .report();
    }

    private static String name(Block block) {
        String text = block.text();
        return Folding.key(BylineName.in(text).in(text));
    }
}
