package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.language.Company;
import org.copydesk.language.Words;

/**
 * The running text of an article as rules compare it, worked out once for all of them.
 *
 * @param blocks none for drafts
 * @param names a name for each block, equal for equal words
 * @param telling the blocks that an archive may have elsewhere, those with the same words once
 */
record ArticleBody(List<Block> blocks, BodyPrint print, List<String> names, List<Told> telling) {

    ArticleBody {
        blocks = List.copyOf(blocks);
        names = List.copyOf(names);
        telling = List.copyOf(telling);
    }

    /**
     * A block as an archive is told of it.
     *
     * @param key under which rules learn of it whether it is furniture
     * @param company what to note of it, see {@link Company}
     */
    record Told(String name, String key, Block block, String company) {

        int words() {
            return block.words().count();
        }
    }

    static ArticleBody of(Article article) {
        return article.derived(ArticleBody.class, ArticleBody::read);
    }

    private static ArticleBody read(Article article) {
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
        BodyPrint print = BodyPrint.of(words(blocks));
        List<String> names = print.blockNames();
        return new ArticleBody(blocks, print, names, telling(blocks, names));
    }

    private static boolean isText(Block block) {
        return switch (block.role()) {
            case BODY, LIST_ITEM, QUOTATION, SUBHEAD, VERSE, CODE, TABLE_CELL -> true;
            case HEADLINE, STANDFIRST, BYLINE, DATELINE, CAPTION, CREDIT, ALT, BIO, RIGHTS, FURNITURE, FOOTNOTE ->
                false;
        };
    }

    /** The words of each block. */
    List<Words> words() {
        return words(blocks);
    }

    private static List<Words> words(List<Block> blocks) {
        List<Words> words = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            words.add(block.words());
        }
        return words;
    }

    private static List<Told> telling(List<Block> blocks, List<String> names) {
        TreeSet<String> all = new TreeSet<>(names);
        Company company = Company.of(all);
        List<Told> telling = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            String name = names.get(i);
            if (all.remove(name)) {
                telling.add(new Told(name, Bodies.key(name), blocks.get(i), company.of(name)));
            }
        }
        return telling;
    }
}
