package org.copydesk.rules.duplication;

import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A first letter that stands twice, or apart from its word, where a page sets it large. */
public final class DropCapDoubled implements ArticleRule {

    private static final int LEAST_WORDS = 6;

    /** Words that texts open with and that no letter in front makes another word of. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "this",
            "that",
            "these",
            "those",
            "there",
            "they",
            "then",
            "in",
            "it",
            "its",
            "if",
            "is",
            "on",
            "one",
            "once",
            "only",
            "our",
            "over",
            "at",
            "as",
            "an",
            "and",
            "after",
            "all",
            "almost",
            "although",
            "he",
            "her",
            "his",
            "how",
            "here",
            "she",
            "some",
            "since",
            "so",
            "several",
            "we",
            "when",
            "what",
            "where",
            "while",
            "why",
            "who",
            "with",
            "was",
            "for",
            "from",
            "few",
            "first",
            "by",
            "but",
            "before",
            "because",
            "between",
            "every",
            "even",
            "each",
            "early",
            "late",
            "last",
            "like",
            "long",
            "many",
            "more",
            "most",
            "my",
            "no",
            "not",
            "nobody",
            "never",
            "now",
            "nearly",
            "two",
            "three",
            "to",
            "today",
            "under",
            "until",
            "up",
            "you",
            "your",
            "yesterday",
            "during",
            "despite",
            "day",
            "do",
            "does",
            "did",
            "near",
            "next",
            "just",
            "people",
            "police",
            "president",
            "perhaps",
            "government",
            "of",
            "or",
            "about",
            "according",
            "against");

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.blocks()) {
            if (block.is(Role.BODY)
                    && block.place() == Place.FLOW
                    && block.words().count() >= LEAST_WORDS) {
                check(block, sink);
            }
        }
    }

    private static void check(Block block, Sink sink) {
        Words words = block.words();
        String first = words.text(0);
        if (first.length() == 1) {
            apart(block, first.charAt(0), sink);
        } else if (first.length() > 2
                && Character.isUpperCase(first.charAt(0))
                && first.charAt(0) == first.charAt(1)
                && OPENERS.contains(words.folded(0).substring(1))) {
            sink.at(block, words.start(0), words.end(0))
                    .message("glued")
                    .with("word", first.substring(1))
                    .replace(block, words.start(0), words.end(0), first.substring(1))
                    .report();
        }
    }

    /** A single capital, a blank, and the word that begins with it, or the rest of it. */
    private static void apart(Block block, char letter, Sink sink) {
        Words words = block.words();
        if (!Character.isUpperCase(letter) || !words.adjacent(0)) {
            return;
        }
        String next = words.text(1);
        String folded = words.folded(1);
        boolean word = "AI".indexOf(letter) >= 0;
        boolean doubled = next.charAt(0) == letter && next.length() > 1 && OPENERS.contains(folded);
        boolean parted = !word && words.isLowerCase(1) && OPENERS.contains(Character.toLowerCase(letter) + folded);
        if (doubled) {
            sink.at(block, words.start(0), words.end(1))
                    .message("doubled")
                    .with("word", next)
                    .replace(block, words.start(0), words.end(1), next)
                    .report();
        } else if (parted) {
            sink.at(block, words.start(0), words.end(1))
                    .message("parted")
                    .with("word", letter + next)
                    .replace(block, words.start(0), words.end(1), letter + next)
                    .report();
        }
    }
}
