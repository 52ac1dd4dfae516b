package org.copydesk.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Takes apart blocks in which a scraper ran pieces of a page together ({@link Seams}). Pieces keep exact views; what
 * encloses them adds up to what enclosed the block.
 */
final class FusedBlocks {

    private FusedBlocks() {}

    /** The flow of an article, fused blocks taken apart. */
    static List<Block> split(Article article, Phrases phrases) {
        Seams seams = new Seams(phrases, title(article));
        List<Block> pieces = new ArrayList<>(article.blocks().size());
        for (Block block : article.blocks()) {
            boolean open = block.is(Role.BODY)
                    && block.place() == Place.FLOW
                    && block.inlines().isEmpty();
            List<Integer> found = open ? seams.in(block.text()) : List.of();
            pieces.addAll(found.isEmpty() ? List.of(block) : cut(block, found));
        }
        return pieces;
    }

    /** The title, or the first line of a text that has no place for one. */
    private static String title(Article article) {
        return article.headline()
                .map(Block::text)
                .orElseGet(() -> article.blocks().isEmpty()
                        ? ""
                        : article.blocks().get(0).text())
                .strip();
    }

    private static List<Block> cut(Block block, List<Integer> seams) {
        List<Block> pieces = new ArrayList<>();
        int from = 0;
        int enclosed = block.enclosing().start();
        for (int i = 0; i <= seams.size(); i++) {
            boolean last = i == seams.size();
            int to = last ? block.text().length() : seams.get(i);
            TextView view = block.view().slice(from, to).strip();
            int end = last ? block.enclosing().end() : block.source(to, to).start();
            if (!view.isEmpty()) {
                pieces.add(Block.builder(block.role(), block.place(), view)
                        .enclosing(new Span(enclosed, Math.max(enclosed, end)))
                        .build());
                enclosed = Math.max(enclosed, end);
            }
            from = to;
        }
        return pieces;
    }
}
