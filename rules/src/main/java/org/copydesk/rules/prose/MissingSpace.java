package org.copydesk.rules.prose;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.Marks;
import org.copydesk.language.Quotation;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Two sentences or words that lost the blank between them. */
public final class MissingSpace implements ArticleRule {
    private static final WordSet DOMAINS = WordSet.of("net", "com", "org", "io", "js", "gov", "md", "py", "co", "ai");

    /** Words that an aside begins with, and no list of a function's arguments. */
    private static final WordSet ASIDES = WordSet.of(
            "which",
            "who",
            "the",
            "a",
            "an",
            "and",
            "or",
            "but",
            "not",
            "see",
            "also",
            "it",
            "he",
            "she",
            "they",
            "though",
            "although",
            "especially",
            "including",
            "like",
            "such",
            "because",
            "if",
            "when",
            "where",
            "with",
            "from",
            "in");

    /** Behind a mark a plural or the like may follow without a blank. */
    private static final int SHORT_WORD = 3;

    @Override
    public void prepare() {
        CommonWords.load();
    }

    @Override
    public void check(Article article, Sink sink) {
        Slips slips = new Slips(sink);
        List<Block> texts = ProseText.of(article);
        for (Block block : texts) {
            judgeMarks(block, slips);
            judgeWords(block, slips);
            for (Inline inline : block.inlines()) {
                judgeEdge(block, inline, slips);
            }
            List<Quotation> quotations = block.quotations().all();
            if (!quotations.isEmpty() && !ProseText.isGarbled(block)) {
                quotations.forEach(quotation -> judgeQuotation(block, quotation, slips));
            }
        }
        GluedNames.find(texts, (block, start, cut, end) -> report(block, start, cut, end, "words", slips));
        slips.report();
    }

    private static void judgeMarks(Block block, Slips slips) {
        String text = block.text();
        Marks marks = block.marks();
        for (int m = 0; m < marks.count(); m++) {
            int i = marks.offset(m);
            if (i >= 2 && i + 2 < text.length()) {
                switch (text.charAt(i)) {
                    case '.', '!', '?' -> judgeStop(block, text, i, slips);
                    case ',', ';' -> judgeComma(block, text, i, slips);
                    case '(' -> judgeBracket(block, text, i, slips);
                    case ':' -> judgeTime(block, text, i, slips);
                    default -> {}
                }
            }
        }
    }

    private static void judgeStop(Block block, String text, int i, Slips slips) {
        if (!Character.isUpperCase(text.charAt(i + 1)) || !Character.isLowerCase(text.charAt(i - 1))) {
            return;
        }
        int start = ProseText.lettersBefore(text, i);
        int end = ProseText.lettersFrom(text, i + 1);
        boolean sentence = Character.isLowerCase(text.charAt(start)) || text.charAt(i) == '.' && start > 0;
        boolean plain = start == 0 || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '’';
        boolean word = end - i > 1
                && GluedWord.isSmall(text, i + 2, end)
                && text.charAt(Math.min(end, text.length() - 1)) != '.';
        if (sentence && plain && word && i - start >= 3 && !DOMAINS.has(text, i + 1, end)) {
            report(block, start, i + 1, end, "stop", slips);
        }
    }

    private static void judgeComma(Block block, String text, int i, Slips slips) {
        if (!Character.isLetter(text.charAt(i + 1))) {
            return;
        }
        int start = ProseText.lettersBefore(text, i);
        int end = ProseText.lettersFrom(text, i + 1);
        boolean words = i - start >= 3 && end - i > 3 && ProseText.at(text, start - 1) != '&';
        boolean alone =
                ProseText.at(text, start - 1) == ' ' && (ProseText.at(text, end) == ' ' || end == text.length());
        if (words && alone) {
            report(block, start, i + 1, end, text.charAt(i) == ';' ? "semicolon" : "comma", slips);
        }
    }

    /** An aside whose bracket touches the word before it: {@code the mine(which closed in May)}. */
    private static void judgeBracket(Block block, String text, int i, Slips slips) {
        if (!Character.isLowerCase(text.charAt(i - 1))) {
            return;
        }
        int start = ProseText.lettersBefore(text, i);
        int end = ProseText.lettersFrom(text, i + 1);
        boolean word = i - start >= 3 && GluedWord.isSmall(text, start, i) && ProseText.at(text, start - 1) == ' ';
        int close = text.indexOf(')', i);
        boolean aside = GluedWord.isSmall(text, i + 1, end) && ASIDES.has(text, i + 1, end);
        if (word && close > i && aside && countBlanks(text, i, close) >= 2) {
            report(block, start, i, end, "bracket", slips);
        }
    }

    private static int countBlanks(String text, int start, int end) {
        int blanks = 0;
        for (int i = start; i < end; i++) {
            blanks += ProseText.isBlank(text.charAt(i)) ? 1 : 0;
        }
        return blanks;
    }

    /** A year with the hour glued to it: {@code 20249:15 PM}. */
    private static void judgeTime(Block block, String text, int i, Slips slips) {
        int start = i;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean year = i > start && (text.startsWith("19", start) || text.startsWith("20", start));
        boolean minutes = Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2));
        if (year && minutes && (i - start == 5 || i - start == 6)) {
            report(block, start, start + 4, i + 3, "year", slips);
        }
    }

    private static void judgeCapital(Block block, String text, int i, Slips slips) {
        char before = text.charAt(i - 1);
        if (before >= '0' && before <= '9') {
            judgeYear(block, text, i, slips);
        }
        if (!Character.isLowerCase(before)) {
            return;
        }
        int start = ProseText.lettersBefore(text, i);
        int end = ProseText.lettersFrom(text, i);
        if (GluedWord.isPair(text, start, i, end) || GluedWord.isDay(text, start, i, end)) {
            report(block, start, i, end, "words", slips);
        }
    }

    /** A year with the next word glued to it: {@code 2024The}. */
    private static void judgeYear(Block block, String text, int i, Slips slips) {
        int start = i - 4;
        boolean year = start >= 0 && (text.startsWith("19", start) || text.startsWith("20", start));
        int end = ProseText.lettersFrom(text, i);
        boolean alone = year && ProseText.at(text, start - 1) == ' ' && ProseText.isBlank(ProseText.at(text, end));
        if (alone && end - i >= 2 && GluedWord.isSmall(text, i + 1, end) && GluedWord.begins(text, i, end)) {
            report(block, start, i, end, "year", slips);
        }
    }

    /** Words on both sides of the edge of a link or of bold text without a blank. */
    private static void judgeEdge(Block block, Inline inline, Slips slips) {
        boolean link = inline.kind() == Inline.Kind.LINK;
        if (!link && inline.kind() != Inline.Kind.STRONG) {
            return;
        }
        edge(block, inline.range().start(), true, slips);
        edge(block, inline.range().end(), false, slips);
    }

    private static void edge(Block block, int at, boolean opens, Slips slips) {
        String text = block.text();
        char before = ProseText.at(text, at - 1);
        if (!Character.isLetter(ProseText.at(text, at)) || !(Character.isLetter(before) || before == ')' && !opens)) {
            return;
        }
        int start = ProseText.lettersBefore(text, at);
        int end = ProseText.lettersFrom(text, at);
        if (opens ? GluedWord.isLittle(text, start, at) : GluedWord.isLittle(text, at, end)) {
            report(block, Math.min(start, at - 1), at, end, "edge", slips);
        }
    }

    /** Words in small letters that are two, {@code boxand} and {@code ofthe}, and words that a capital parts. */
    private static void judgeWords(Block block, Slips slips) {
        Words words = block.words();
        String text = words.text();
        for (int i = 0; i < words.count(); i++) {
            if (words.hasInnerCapital(i)) {
                judgeCapitals(block, words.start(i), words.end(i), slips);
                continue;
            }
            int cut = GluedWord.cut(words, i);
            int end = words.end(i);
            if (cut > 0 && !isInName(text, end)) {
                report(block, words.start(i), cut, end, "words", slips);
            }
        }
    }

    /** Whether a point and more follow, as in the name of a file. */
    private static boolean isInName(String text, int end) {
        return ProseText.at(text, end) == '.' && Character.isLetterOrDigit(ProseText.at(text, end + 1));
    }

    private static void judgeCapitals(Block block, int start, int end, Slips slips) {
        String text = block.text();
        for (int i = Math.max(start + 1, 2); i < end && i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                judgeCapital(block, text, i, slips);
            }
        }
    }

    /** Letters right before or behind the marks of a whole quotation. */
    private static void judgeQuotation(Block block, Quotation quotation, Slips slips) {
        if (!quotation.closed() || quotation.style().isSingle()) {
            return;
        }
        String text = block.text();
        int start = quotation.start();
        int end = quotation.end();
        int before = ProseText.lettersBefore(text, start);
        int behind = ProseText.lettersFrom(text, end);
        if (start - before >= SHORT_WORD && ProseText.at(text, before - 1) == ' ') {
            report(block, before, start, ProseText.lettersFrom(text, start + 1), "quotation", slips);
        } else if (behind - end >= SHORT_WORD && ProseText.isBlank(ProseText.at(text, behind))) {
            report(block, end - 1, end, behind, "quotation", slips);
        }
    }

    private static void report(Block block, int start, int cut, int end, String message, Slips slips) {
        // Elements of a caption that touch in the source are set apart by the page's style.
        boolean apart = block.is(Role.CAPTION) && !block.view().isVerbatim(cut - 1, cut + 1);
        if (apart || ProseText.isLiteral(block, cut) || ProseText.isMachineToken(block.text(), cut)) {
            return;
        }
        slips.add(slips.at(block, start, end).message(message).replace(block, cut, cut, " "));
    }
}
