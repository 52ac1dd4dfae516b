package org.copydesk.rules.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Two sentences or words that lost the blank between them. */
public final class MissingSpace implements ArticleRule {
    private static final Set<String> DOMAINS = Set.of("net", "com", "org", "io", "js", "gov", "md", "py", "co", "ai");

    @Override
    public void check(Article article, Sink sink) {
        List<Block> texts = ProseText.of(article);
        for (Block block : texts) {
            String text = block.text();
            for (int i = 2; i + 2 < text.length(); i++) {
                judge(block, text, i, sink);
            }
            block.inlines().forEach(inline -> judgeEdge(block, inline, sink));
        }
        judgeNames(texts, sink);
    }

    private static void judge(Block block, String text, int i, Sink sink) {
        char c = text.charAt(i);
        switch (c) {
            case '.', '!', '?' -> judgeStop(block, text, i, sink);
            case ',' -> judgeComma(block, text, i, sink);
            case ':' -> judgeTime(block, text, i, sink);
            default -> {
                if (c >= 'A' && c <= 'Z' && Character.isLowerCase(text.charAt(i - 1))) {
                    judgeCapital(block, text, i, sink);
                }
            }
        }
    }

    private static void judgeStop(Block block, String text, int i, Sink sink) {
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
        if (sentence && plain && word && i - start >= 3 && !DOMAINS.contains(GluedWord.lower(text, i + 1, end))) {
            report(block, start, i + 1, end, "stop", sink);
        }
    }

    private static void judgeComma(Block block, String text, int i, Sink sink) {
        int start = ProseText.lettersBefore(text, i);
        int end = ProseText.lettersFrom(text, i + 1);
        boolean words = i - start >= 3 && end - i > 3;
        boolean alone =
                ProseText.at(text, start - 1) == ' ' && (ProseText.at(text, end) == ' ' || end == text.length());
        if (words && alone) {
            report(block, start, i + 1, end, "comma", sink);
        }
    }

    /** A year with the hour glued to it: {@code 20249:15 PM}. */
    private static void judgeTime(Block block, String text, int i, Sink sink) {
        int start = i;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean year = text.startsWith("19", start) || text.startsWith("20", start);
        boolean minutes = Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2));
        if (year && minutes && (i - start == 5 || i - start == 6)) {
            report(block, start, start + 4, i + 3, "year", sink);
        }
    }

    private static void judgeCapital(Block block, String text, int i, Sink sink) {
        int start = ProseText.lettersBefore(text, i);
        int end = ProseText.lettersFrom(text, i);
        if (GluedWord.isPair(text, start, i, end)) {
            report(block, start, i, end, "words", sink);
        }
    }

    /** Words on both sides of the edge of a link or of bold text without a blank. */
    private static void judgeEdge(Block block, Inline inline, Sink sink) {
        boolean link = inline.kind() == Inline.Kind.LINK;
        if (!link && inline.kind() != Inline.Kind.STRONG) {
            return;
        }
        edge(block, inline.range().start(), true, sink);
        edge(block, inline.range().end(), false, sink);
    }

    private static void edge(Block block, int at, boolean opens, Sink sink) {
        String text = block.text();
        char before = ProseText.at(text, at - 1);
        if (!Character.isLetter(ProseText.at(text, at)) || !(Character.isLetter(before) || before == ')' && !opens)) {
            return;
        }
        int start = ProseText.lettersBefore(text, at);
        int end = ProseText.lettersFrom(text, at);
        String outer = opens ? text.substring(start, at) : text.substring(at, end);
        if (GluedWord.LITTLE.contains(outer)) {
            report(block, Math.min(start, at - 1), at, end, "edge", sink);
        }
    }

    /** A name of this article with a little word glued to it. */
    private static void judgeNames(List<Block> texts, Sink sink) {
        Set<String> names = new LinkedHashSet<>();
        for (Block block : texts) {
            Words words = block.words();
            for (int i = 1; i < words.count(); i++) {
                int length = words.end(i) - words.start(i);
                if (length >= 4 && Character.isUpperCase(words.text().charAt(words.start(i)))) {
                    names.add(words.text(i));
                }
            }
        }
        texts.forEach(block -> judgeNames(block, names, sink));
    }

    private static void judgeNames(Block block, Set<String> names, Sink sink) {
        Words words = block.words();
        String text = block.text();
        for (int i = 0; i < words.count(); i++) {
            int start = words.start(i);
            int end = words.end(i);
            if (end - start < 7 || !Character.isUpperCase(text.charAt(start))) {
                continue;
            }
            int cut = GluedWord.littleEnd(text, start, end);
            if (cut > 0 && names.contains(text.substring(start, cut))) {
                report(block, start, cut, end, "words", sink);
            }
        }
    }

    private static void report(Block block, int start, int cut, int end, String message, Sink sink) {
        if (ProseText.isLiteral(block, cut) || ProseText.isMachineToken(block.text(), cut)) {
            return;
        }
        sink.at(block, start, end)
                .message(message)
                .replace(block, cut, cut, " ")
                .report();
    }
}
