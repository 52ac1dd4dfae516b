package org.copydesk.rules.prose;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.EnglishDates;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A word or a row of words typed twice. */
public final class DoubledWord implements ArticleRule {
    private static final int LONGEST_ROW = 6;
    /** Never right twice, whoever speaks. */
    private static final WordSet NEVER = WordSet.of(
            "the", "a", "an", "and", "of", "to", "by", "with", "for", "from", "at", "or", "their", "its", "our", "my",
            "your", "this", "these", "into", "if", "we", "they", "was", "were", "are", "be", "been", "but", "than",
            "because", "which", "when", "about", "has", "not", "his", "he", "she");
    /** Twice by right: grammar, stress, sound, set phrases. */
    private static final WordSet OFTEN = WordSet.of(
            "had",
            "that",
            "is",
            "bye",
            "ha",
            "hah",
            "heh",
            "no",
            "yes",
            "very",
            "so",
            "long",
            "far",
            "many",
            "blah",
            "yada",
            "knock",
            "hear",
            "now",
            "there",
            "well",
            "really",
            "big",
            "bad",
            "good",
            "old",
            "done",
            "any",
            "never",
            "always",
            "much",
            "more",
            "ever",
            "tut",
            "hush",
            "night",
            "aye",
            "tsk",
            "chop",
            "do",
            "did",
            "does",
            "you",
            "her",
            "it",
            "who",
            "work",
            "fun",
            "beep",
            "boom",
            "tick",
            "ding",
            "wow",
            "oh",
            "uh",
            "um",
            "la",
            "na",
            "da",
            "go",
            "please",
            "choo",
            "woof",
            "quack",
            "pom",
            "cha",
            "can",
            "will",
            "bla",
            "ok",
            "okay",
            "right",
            "too",
            "way",
            "tiny",
            "little",
            "girl",
            "boy",
            "agar",
            "couscous",
            "bang",
            "hot",
            "cool",
            "dear",
            "super",
            "mega",
            "hello",
            "hi",
            "thanks",
            "rah",
            "yum",
            "wee",
            "poor",
            "out",
            "fast",
            "run",
            "wait",
            "stop",
            "look",
            "come",
            "what",
            "why",
            "mahi",
            "dum",
            "tom",
            "dik",
            "ylang",
            "piri",
            "nom",
            "click",
            "holy",
            "same",
            "deep",
            "true",
            "first",
            "real",
            "nice",
            "soon",
            "home",
            "single",
            "double",
            "one");
    /** Ends of a row that goes on and on and on. */
    private static final WordSet LINKS = WordSet.of("and", "or", "by", "to", "after", "upon", "in", "of", "for", "the");

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : ProseText.of(article)) {
            Words words = block.words();
            int i = 0;
            while (i + 1 < words.count()) {
                int next = words.nextSame(i, LONGEST_ROW);
                int row = next == 0 ? 0 : rowAt(block, words, i, next);
                int end = i + 1;
                if (row > 0) {
                    end = endOfRows(words, i, row);
                    report(block, words, i, row, end, sink);
                } else if (next == 2 && PairedWord.at(block, words, i)) {
                    sink.at(block, words.start(i), words.end(i + 2))
                            .message("pair")
                            .with("words", words.text(i, i + 3))
                            .report();
                }
                i = end;
            }
        }
    }

    /**
     * How many words from word {@code i} on stand there again at once; 0 if none do, or may.
     *
     * @param least where word {@code i} stands again
     */
    private static int rowAt(Block block, Words words, int i, int least) {
        int most = Math.min(LONGEST_ROW, (words.count() - i) / 2);
        for (int n = least; n <= most; n++) {
            if (same(words, i, i + n) && isRow(words, i, n) && !isExempt(block, words, i, n)) {
                return n;
            }
        }
        return 0;
    }

    /** The word behind the last repetition, so that a row that stands many times is one finding. */
    private static int endOfRows(Words words, int i, int n) {
        int last = i + n;
        while (last + 2 * n <= words.count() && isRow(words, last, n) && same(words, last, last + n)) {
            last += n;
        }
        return last + n;
    }

    private static boolean same(Words words, int i, int j) {
        int length = words.end(i) - words.start(i);
        return length == words.end(j) - words.start(j) && words.sameFolded(i, j);
    }

    private static boolean isRow(Words words, int i, int n) {
        for (int k = 0; k < n; k++) {
            if (k > 0 && !same(words, i + k, i + n + k)) {
                return false;
            }
        }
        for (int k = i; k < i + 2 * n - 1; k++) {
            if (!words.adjacent(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isExempt(Block block, Words words, int i, int n) {
        int second = words.start(i + n);
        if (ProseText.isLiteral(block, words.start(i)) || ProseText.isLiteral(block, second)) {
            return true;
        }
        return n == 1 ? isRightTwice(block, words, i) : isRightAgain(words, i, n);
    }

    private static boolean isRightTwice(Block block, Words words, int i) {
        String word = words.folded(i);
        boolean first = words.isCapitalised(i);
        boolean second = words.isCapitalised(i + 1);
        if (NEVER.has(words, i)) {
            return !first && second || isShout(words, i);
        }
        if (first && second) {
            return !isOfCalendar(word);
        }
        boolean common = word.length() > 1 && Character.isLetter(word.charAt(0)) && !OFTEN.has(words, i);
        return !common
                || second
                || block.quotations().inside(words.start(i))
                || Phrasal.isDoubled(words, i)
                || word.indexOf('-') >= 0
                || isThrice(words, i);
    }

    /** One in capitals, the other not: a name and a word. */
    private static boolean isShout(Words words, int i) {
        return words.isAllCaps(i) != words.isAllCaps(i + 1);
    }

    private static boolean isThrice(Words words, int i) {
        return i + 2 < words.count() && same(words, i, i + 2) || i > 0 && same(words, i - 1, i);
    }

    private static boolean isRightAgain(Words words, int i, int n) {
        boolean names = true;
        int letters = 0;
        for (int k = i; k < i + n; k++) {
            names &= words.isCapitalised(k);
            letters += words.isNumber(k) ? 0 : words.end(k) - words.start(k);
        }
        boolean single = true;
        for (int k = i + 1; k < i + n; k++) {
            single &= same(words, i, k);
        }
        return single
                || isSoOn(words, i, n)
                || (n < 4 && names)
                || letters < 4
                || LINKS.has(words, i + n - 1) && n < 3
                || LINKS.has(words, i) && n < 3;
    }

    /** And so on and so on, and so forth and so forth. */
    private static boolean isSoOn(Words words, int i, int n) {
        boolean so = false;
        boolean on = false;
        boolean and = false;
        for (int k = i; k < i + n; k++) {
            so |= words.is(k, "so");
            and |= words.is(k, "and");
            on |= words.is(k, "on") || words.is(k, "forth");
        }
        return n == 3 && so && on && and;
    }

    private static void report(Block block, Words words, int i, int n, int behind, Sink sink) {
        int end = words.end(behind - 1);
        String twice = words.text(i, i + n);
        sink.at(block, words.start(i), end)
                .message(n == 1 ? "word" : "row")
                .with("words", twice)
                .replace(twice)
                .report();
    }

    /** Names of days and months are names that nobody bears twice; two months are also common words. */
    private static boolean isOfCalendar(String word) {
        boolean month = EnglishDates.MONTHS.contains(word) && !word.equals("march") && !word.equals("may");
        return month || EnglishDates.WEEKDAYS.contains(word);
    }
}
