package org.copydesk.rules.duplication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 */
record ArticleBody(List<Block> blocks, BodyPrint print, List<String> names) {

    ArticleBody {
        blocks = List.copyOf(blocks);
        names = List.copyOf(names);
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
        return new ArticleBody(blocks, print, print.blockNames());
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

    /** The blocks that an archive may have elsewhere, those with the same words once; what to note of each is {@link Company}'s. */
    void tellBlocks(int leastWords, Teller teller) {
        Company company = Company.of(new TreeSet<>(names));
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            String name = names.get(i);
            if (told.add(name) && blocks.get(i).words().count() >= leastWords) {
                teller.tell(name, blocks.get(i), company.of(name));
            }
        }
    }

    /** Takes a block, its name and its company. */
    interface Teller {
        void tell(String name, Block block, String company);
    }
}
