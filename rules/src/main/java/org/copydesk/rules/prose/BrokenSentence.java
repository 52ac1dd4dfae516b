package org.copydesk.rules.prose;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Marks;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Sentences cut by a wrong mark, and paragraphs that stop without one. */
public final class BrokenSentence implements ArticleRule {
    private static final int FEW_PARAGRAPHS = 5;
    private static final int LONG_PARAGRAPH = 12;
    /** Abbreviations behind whose full stop a sentence goes on. */
    private static final WordSet ABBREVIATIONS = WordSet.of(
            "etc", "phd", "inc", "corp", "ltd", "dept", "univ", "approx", "est", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "thur", "fri", "sat", "sun",
            "fig", "vol", "art", "sec", "chap", "ave", "blvd", "mrs", "messrs", "prof", "gen", "col", "lieut", "sgt",
            "gov", "sen", "rep", "hon", "rev", "assn", "bros", "vers", "misc", "incl", "max", "min", "avg", "tel",
            "ext", "cont", "ibid", "resp", "cal", "calif", "fla", "mass", "penn", "tex", "okla", "ariz", "ill", "conn",
            "wash", "ore", "mich", "minn", "tenn", "wis", "viz", "para", "figs", "pop", "alt", "esp", "orig", "var",
            "spp", "yrs", "hrs", "mins", "secs", "lbs", "cit", "trans", "abbr", "capt", "cmdr", "maj", "adm", "supt",
            "intl", "natl", "govt");
    /** Words that no name begins with, in small letters behind them. */
    private static final WordSet STARTERS = WordSet.of(
            "for",
            "it",
            "it's",
            "this",
            "that",
            "they",
            "he",
            "she",
            "we",
            "there",
            "when",
            "if",
            "but",
            "and",
            "however",
            "because",
            "the",
            "these",
            "although",
            "in",
            "you",
            "so",
            "then",
            "as");

    private static final WordSet LINKS = WordSet.of("or", "and", "but", "of", "to", "in", "with", "which", "who", "is");
    private static final WordSet SAYING = WordSet.of(
            "said",
            "says",
            "say",
            "asked",
            "ask",
            "asks",
            "wrote",
            "writes",
            "added",
            "adds",
            "saying",
            "think",
            "thought",
            "read",
            "reads",
            "question",
            "like",
            "is",
            "words",
            "titled",
            "called",
            "entitled",
            "to",
            "dear",
            "hi",
            "hello",
            "thanks",
            "asking",
            "replied",
            "you",
            "song",
            "film",
            "book",
            "movie",
            "show",
            "series",
            "novel",
            "album");

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : ProseText.of(article)) {
            if (block.role().isProse()) {
                checkGaps(block, sink);
            }
        }
        checkEnds(article.blocks(), sink);
    }

    private static void checkGaps(Block block, Sink sink) {
        Words words = block.words();
        for (int i = 2; i + 2 < words.count(); i++) {
            if (words.isCapitalised(i) && UnstoppedSentence.begins(block, words, i)) {
                reportUnstopped(block, words, i, sink);
            }
        }
        Marks marks = block.marks();
        for (int m = 0; m < marks.count(); m++) {
            char mark = marks.unit(m);
            if (mark == '.' || mark == ',') {
                checkGap(block, mark, marks.offset(m), sink);
            }
        }
    }

    /** Looks at a mark with a word before it, and one blank and a word behind it. */
    private static void checkGap(Block block, char mark, int at, Sink sink) {
        String text = block.text();
        char next = ProseText.at(text, at + 2);
        boolean capital = Character.isUpperCase(next) || Character.isTitleCase(next);
        if (capital != (mark == ',') || !Character.isLetter(next) || !ProseText.isBlank(text.charAt(at + 1))) {
            return;
        }
        Words words = block.words();
        int behind = words.firstFrom(at + 2);
        if (behind < 2 || words.start(behind) != at + 2 || words.end(behind - 1) != at) {
            return;
        }
        if (mark == '.' && goesOn(block, words, behind - 1)) {
            report(block, words, behind - 1, "stop", sink);
        } else if (mark == ',' && beginsAnew(block, words, behind - 1)) {
            report(block, words, behind - 1, "comma", sink);
        }
    }

    private static void report(Block block, Words words, int i, String message, Sink sink) {
        int last = i + 2 < words.count() && words.adjacent(i + 1) ? i + 2 : i + 1;
        sink.at(block, words.start(i), words.end(last))
                .message(message)
                .with("word", words.text(i + 1))
                .report();
    }

    private static void reportUnstopped(Block block, Words words, int i, Sink sink) {
        sink.at(block, words.start(i - 1), words.end(i))
                .message("unstopped")
                .with("word", words.text(i))
                .with("before", words.text(i - 1))
                .report();
    }

    /** Whether the word behind a full stop is small though nothing before it is an abbreviation. */
    private static boolean goesOn(Block block, Words words, int i) {
        String text = block.text();
        int start = words.start(i);
        boolean plain = words.end(i) - start >= 3 && ProseText.lettersFrom(text, start) == words.end(i);
        return plain
                && words.isLowerCase(i + 1)
                && Character.isLetter(text.charAt(words.start(i + 1)))
                && isPlainWord(text, words, i + 1)
                && (LINKS.has(words, i + 1) || isOrdinary(words, i + 1))
                && !ABBREVIATIONS.has(words, i)
                && !isMarked(block, words, i);
    }

    /** Whether a word is none of the names that begin small, as far as its length and its neighbour tell. */
    private static boolean isOrdinary(Words words, int i) {
        return words.end(i) - words.start(i) >= 3
                && i + 1 < words.count()
                && words.isLowerCase(i + 1)
                && !LINKS.has(words, i + 1);
    }

    private static boolean isPlainWord(String text, Words words, int i) {
        int end = words.end(i);
        char next = ProseText.at(text, end);
        return ProseText.isBlank(next) && ProseText.lettersFrom(text, words.start(i)) == end;
    }

    private static boolean isMarked(Block block, Words words, int i) {
        return isSet(block, words.start(i)) || isSet(block, words.start(i + 1));
    }

    private static boolean isSet(Block block, int offset) {
        return ProseText.isLiteral(block, offset)
                || block.inside(Inline.Kind.EMPHASIS, offset)
                || block.inside(Inline.Kind.LINK, offset)
                || block.inside(Inline.Kind.STRONG, offset);
    }

    /** Whether a sentence begins behind a comma. */
    private static boolean beginsAnew(Block block, Words words, int i) {
        if (!words.isCapitalised(i + 1) || i + 2 >= words.count() || !words.adjacent(i + 1)) {
            return false;
        }
        return STARTERS.has(words, i + 1)
                && words.isLowerCase(i + 2)
                && !words.isAllCaps(i + 1)
                && !SAYING.has(words, i)
                && !isTitle(words, i)
                && !isMarked(block, words, i);
    }

    /** Whether another capital stands near behind, as in a title. */
    private static boolean isTitle(Words words, int i) {
        return i + 3 < words.count() && words.adjacent(i + 2) && words.isCapitalised(i + 3);
    }

    private static void checkEnds(List<Block> blocks, Sink sink) {
        int ended = 0;
        int open = 0;
        for (Block block : blocks) {
            if (isParagraph(block)) {
                boolean stops = stops(block.text());
                ended += stops ? 1 : 0;
                open += stops ? 0 : 1;
            }
        }
        if (open == 0 || ended < FEW_PARAGRAPHS || open * 8 > ended) {
            return;
        }
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isParagraph(block) && !stops(block.text()) && isParagraph(blocks.get(i + 1)) && isCut(block)) {
                Words words = block.words();
                int last = words.count() - 1;
                sink.at(block, words.start(Math.max(0, last - 2)), words.end(last))
                        .message("end")
                        .with("word", words.text(last))
                        .report();
            }
        }
    }

    private static boolean isParagraph(Block block) {
        return block.is(Role.BODY)
                && block.place() == Place.FLOW
                && block.words().count() >= LONG_PARAGRAPH;
    }

    private static boolean isCut(Block block) {
        String text = block.text();
        int last = block.words().count() - 1;
        int end = block.words().end(last);
        return text.substring(end).isBlank()
                && block.words().isLowerCase(last)
                && !isSet(block, end - 1)
                && text.indexOf((char) 10) < 0;
    }

    private static boolean stops(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (c == '.' || c == '!' || c == '?' || c == '…' || c == ':' || c == ';' || c == ',') {
                return true;
            }
        }
        return true;
    }
}
