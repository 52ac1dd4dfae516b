package org.copydesk.rules.prose;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.language.Sentences;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A subordinate clause that stands alone as a sentence. */
public final class SentenceFragment implements ArticleRule {
    private static final int LONGEST = 30;
    private static final WordSet CONJUNCTIONS =
            WordSet.of("because", "although", "whereas", "whilst", "which", "whose", "unless", "though");

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks(Role.BODY)) {
            Sentences sentences = block.sentences();
            for (int i = 0; i < sentences.count(); i++) {
                judge(block, sentences, i, sink);
            }
        }
    }

    private static void judge(Block block, Sentences sentences, int i, Sink sink) {
        Words words = block.words();
        int first = sentences.firstWord(i);
        int count = sentences.wordsEnd(i) - first;
        if (count < 3 || count > LONGEST || !CONJUNCTIONS.has(words, first)) {
            return;
        }
        String sentence = block.text().substring(sentences.start(i), sentences.end(i));
        boolean plain = sentence.endsWith(".") && sentence.indexOf(',') < 0 && words.isCapitalised(first);
        if (plain && !block.quotations().inside(words.start(first))) {
            sink.at(block, words.start(first), words.end(first + 2))
                    .with("word", words.text(first))
                    .report();
        }
    }
}
