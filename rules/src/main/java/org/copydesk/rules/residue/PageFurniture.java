package org.copydesk.rules.residue;

import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** Blocks that several weak signs together tell to be parts of the page around the article. */
public final class PageFurniture implements ArticleRule {

    /** Formats whose links live: what carries one was most often set there on purpose. */
    private static final Set<String> LIVE = Set.of("markdown", "mdx", "asciidoc", "rst", "html", "epub");

    /** So many blocks of furniture in a row are no editor's own line. */
    private static final int ROW = 3;

    /** The longest text without a link, in words, that is taken for a leftover where links live. */
    private static final int LONG = 25;

    private static final int SHOWN = 60;

    @Override
    public void check(Article article, Sink sink) {
        List<Block> blocks = article.blocks();
        boolean live = LIVE.contains(article.format());
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size() && isFurniture(blocks.get(to))) {
                to++;
            }
            checkRow(blocks.subList(from, to), live, sink);
            from = to + 1;
        }
    }

    private static boolean isFurniture(Block block) {
        return block.is(Role.FURNITURE) && block.isInferred() && block.place() == Place.FLOW;
    }

    /** Blocks that only their neighbours give away are one thing, and told as one. */
    private static void checkRow(List<Block> row, boolean live, Sink sink) {
        int at = 0;
        while (at < row.size()) {
            int end = at + 1;
            if (isLeft(row.get(at), live, row.size())) {
                while (isByPlace(row.get(at))
                        && end < row.size()
                        && isByPlace(row.get(end))
                        && isLeft(row.get(end), live, row.size())) {
                    end++;
                }
                report(row.subList(at, end), live, sink);
            }
            at = end;
        }
    }

    /** True if what speaks for it first is no words of its own, which evidence would quote. */
    private static boolean isByPlace(Block block) {
        return block.evidence().get(0).indexOf('“') < 0;
    }

    /**
     * True if the block is surely left over. A bare address or a row of hashtags may be the author's, and a label with an
     * address is a source's. So may be a label or a call with a living link, and where links live a heading or a
     * lone word, to which the links below it belong.
     */
    private static boolean isLeft(Block block, boolean live, int row) {
        String text = block.text().strip();
        if (block.key().isEmpty() || text.contains("://") || text.startsWith("#") || text.startsWith("www.")) {
            return false;
        }
        if (!live || row >= ROW) {
            return true;
        }
        long links = block.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.LINK)
                .count();
        int words = block.words().count();
        boolean label = block.level() > 0 || words < 2 || words > LONG || text.endsWith(":");
        return links == 0 ? !label : links > 1 && isLinked(block);
    }

    /** True if nearly all letters stand in links. */
    private static boolean isLinked(Block block) {
        int letters = 0;
        int linked = 0;
        String text = block.text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters++;
                linked += block.inside(Inline.Kind.LINK, i) ? 1 : 0;
            }
        }
        return linked * 10 >= letters * 9;
    }

    private static void report(List<Block> blocks, boolean live, Sink sink) {
        Block first = blocks.get(0);
        Block last = blocks.get(blocks.size() - 1);
        Draft draft = blocks.size() == 1
                ? sink.at(first)
                : sink.at(new Span(first.source().start(), last.source().end()));
        draft.with("match", shown(first.text().strip()))
                .with("reason", first.evidence().get(0));
        if (live) {
            draft.severity(Severity.INFO);
        }
        if (blocks.size() > 1) {
            draft.message("row").with("count", Integer.toString(blocks.size()));
        }
        first.evidence().forEach(draft::evidence);
        blocks.forEach(draft::deleteBlock);
        draft.suggested().report();
    }

    private static String shown(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= SHOWN) {
            return line;
        }
        int blank = line.lastIndexOf(' ', SHOWN);
        return line.substring(0, blank > SHOWN / 2 ? blank : line.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
