package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.language.Company;
import org.copydesk.language.PathLanguage;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** The bodies of articles, as rules compare them. */
final class Bodies {

    /** In front of the keys of blocks: digits come before letters, so that furniture is known when bodies are judged. */
    private static final String BLOCK = "0 ";
    /** A block in so many articles may be furniture; in fewer, each is somebody's own. */
    private static final int ENOUGH = 5;
    /** Shorter blocks hardly change how far two bodies agree. */
    private static final int LEAST_BLOCK_WORDS = 6;

    private Bodies() {}

    /** The blocks of the running text; empty for drafts. */
    static List<Block> blocks(Article article) {
        List<Block> blocks = new ArrayList<>();
        if (!article.isDraft()) {
            for (Block block : article.blocks()) {
                if (block.place() == Place.FLOW
                        && isText(block)
                        && block.words().count() > 0) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private static boolean isText(Block block) {
        return switch (block.role()) {
            case BODY, LIST_ITEM, QUOTATION, SUBHEAD, VERSE, CODE, TABLE_CELL -> true;
            case HEADLINE, STANDFIRST, BYLINE, DATELINE, CAPTION, CREDIT, ALT, BIO, RIGHTS, FURNITURE, FOOTNOTE ->
                false;
        };
    }

    static BodyPrint print(List<Block> blocks) {
        return BodyPrint.of(blocks.stream().map(Block::words).toList());
    }

    /** Tells which blocks an article has, for {@link #learn}. */
    static void tellBlocks(List<Block> blocks, BodyPrint print, Facts facts) {
        List<String> names = print.blockNames();
        for (int i = 0; i < names.size(); i++) {
            boolean first = names.indexOf(names.get(i)) == i;
            if (first && blocks.get(i).words().count() >= LEAST_BLOCK_WORDS) {
                facts.add(List.of(BLOCK + names.get(i)), blocks.get(i), 0, 0, Company.of(names.get(i), names));
            }
        }
    }

    /** Notes whether a block is furniture; false if the key is none of a block. */
    static boolean learn(String key, List<Fact> facts, ArchiveSink sink) {
        if (!key.startsWith(BLOCK)) {
            return false;
        }
        if (facts.size() >= ENOUGH
                && Company.isMixed(facts.stream().map(Fact::payload).toList())) {
            sink.note(key.substring(BLOCK.length()));
        }
        return true;
    }

    static boolean areTranslations(Fact one, Fact other) {
        return PathLanguage.areTranslations(
                one.location().source().path(), other.location().source().path());
    }

    /** How the message names an article. */
    static String name(Fact fact) {
        return fact.location().source().path();
    }
}
