package org.copydesk.rules.prose;

import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/**
 * A sentence that begins behind a small word with no mark between: a heading, a teaser or a label was run into the text.
 * Only words that no name begins with tell it, and only where small words follow.
 */
final class UnstoppedSentence {

    private static final int SHORTEST = 3;

    private static final WordSet OPENERS = WordSet.of(
            "the",
            "this",
            "these",
            "it",
            "he",
            "she",
            "they",
            "we",
            "there",
            "as",
            "when",
            "while",
            "after",
            "although",
            "because",
            "if",
            "however",
            "but",
            "in",
            "on",
            "at",
            "for",
            "with",
            "his",
            "her",
            "their",
            "our",
            "its",
            "since",
            "what",
            "how",
            "here",
            "that");

    /** Behind these a title, a motto or a label may stand. */
    private static final WordSet INTRODUCTIONS = WordSet.of(
            "called",
            "titled",
            "named",
            "entitled",
            "said",
            "says",
            "say",
            "read",
            "reads",
            "reading",
            "film",
            "movie",
            "book",
            "song",
            "novel",
            "album",
            "show",
            "series",
            "play",
            "poem",
            "podcast",
            "section",
            "chapter",
            "game",
            "word",
            "words",
            "phrase",
            "motto",
            "slogan",
            "tune",
            "hit",
            "single",
            "column",
            "question",
            "asked",
            "ask",
            "asks",
            "wrote",
            "like",
            "from",
            "with",
            "and",
            "the",
            "see",
            "video",
            "article",
            "post",
            "page",
            "tab",
            "button",
            "menu",
            "rule",
            "step",
            "essay",
            "story",
            "headline",
            "hymn",
            "band",
            "group",
            "magazine");

    private UnstoppedSentence() {}

    /** True if a sentence begins with word {@code i} and none has ended before it. */
    static boolean begins(Block block, Words words, int i) {
        String text = block.text();
        return i > 1
                && i + 2 < words.count()
                && words.isCapitalised(i)
                && OPENERS.has(words, i)
                && !words.isAllCaps(i)
                && words.isLowerCase(i + 1)
                && words.isLowerCase(i + 2)
                && words.start(i) == words.end(i - 1) + 1
                && text.charAt(words.start(i) - 1) == ' '
                && words.adjacent(i)
                && words.adjacent(i + 1)
                && isPlain(text, words, i - 1)
                && block.view().isVerbatim(words.start(i) - 1, words.start(i))
                && !isMarked(block, words.start(i))
                && !isMarked(block, words.start(i - 1))
                && !block.inside(Inline.Kind.BREAK, words.start(i) - 1);
    }

    private static boolean isPlain(String text, Words words, int i) {
        return words.isLowerCase(i)
                && words.end(i) - words.start(i) >= SHORTEST
                && ProseText.lettersFrom(text, words.start(i)) == words.end(i)
                && !INTRODUCTIONS.has(words, i);
    }

    private static boolean isMarked(Block block, int offset) {
        return ProseText.isLiteral(block, offset)
                || block.inside(Inline.Kind.EMPHASIS, offset)
                || block.inside(Inline.Kind.STRONG, offset)
                || block.inside(Inline.Kind.LINK, offset);
    }
}
