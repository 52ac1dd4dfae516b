package org.copydesk.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;

/**
 * The structure step: gives each block of the flow that a reader left as running text the role it has to an editor, with
 * the reasons ({@link Block#evidence()}). What the format marks keeps its role, but for headings and list items that
 * are plainly furniture; fields are not touched. An article whose blocks are all running text comes back as it is.
 */
public final class Structure {

    private static final int MOST_PASSES = 4;

    private Structure() {}

    /** Reads the lists and weights, which the first article would wait for. */
    public static void load() {
        Judge.standard();
    }

    /** The article with inferred roles. */
    public static Article infer(Article article) {
        List<Block> blocks = FusedBlocks.split(article, Phrases.standard());
        Page page = new Page(article, blocks, Phrases.standard());
        Verdict[] verdicts = verdicts(page);
        Verse.mark(page, verdicts);
        List<Block> inferred = new ArrayList<>(blocks.size());
        boolean changed = blocks.size() > article.blocks().size();
        for (int i = 0; i < verdicts.length; i++) {
            Block block = page.look(i).block();
            boolean open = verdicts[i].evidence().isEmpty();
            inferred.add(open ? block : block.as(verdicts[i].role(), verdicts[i].evidence()));
            changed |= !open;
        }
        return changed ? article.toBuilder().blocks(inferred).build() : article;
    }

    /** Judges until nothing changes: each pass sees what the one before took the neighbours for. */
    private static Verdict[] verdicts(Page page) {
        Verdict[] verdicts = new Verdict[page.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = new Verdict(page.role(i), List.of());
        }
        refineCaptions(page, verdicts);
        boolean changed = true;
        for (int pass = 0; changed && pass < MOST_PASSES; pass++) {
            changed = false;
            for (int i = 0; i < verdicts.length; i++) {
                Look look = page.look(i);
                if (Suspicion.falls(look, page)) {
                    verdicts[i] = Judge.standard().judge(look, page);
                    changed |= page.take(i, verdicts[i].role());
                }
            }
        }
        return verdicts;
    }

    /** A reader that takes the line under a picture for its caption cannot know that it may be the credit alone. */
    private static void refineCaptions(Page page, Verdict[] verdicts) {
        for (int i = 0; i < verdicts.length; i++) {
            Look look = page.look(i);
            boolean inferred = look.block().is(Role.CAPTION) && look.block().isInferred();
            if (inferred && PictureShape.CREDIT_LINE.shows(look, page)) {
                page.take(i, Role.CREDIT);
                verdicts[i] = new Verdict(Role.CREDIT, List.of(PictureShape.CREDIT_LINE.evidence(look, page)));
            }
        }
    }
}
