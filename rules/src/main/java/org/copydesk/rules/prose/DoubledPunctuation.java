package org.copydesk.rules.prose;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.language.Marks;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** Two marks where one is due, and marks that stand alone on a line. */
public final class DoubledPunctuation implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        Slips slips = new Slips(sink);
        for (Block block : ProseText.of(article)) {
            String text = block.text();
            if (text.length() <= 2) {
                judgeLine(block, text.strip(), sink);
            }
            Marks marks = block.marks();
            for (int m = 0; m + 1 < marks.count(); m++) {
                int i = marks.offset(m);
                boolean doubled = marks.offset(m + 1) == i + 1 && isMark(marks.unit(m)) && isMark(marks.unit(m + 1));
                if (doubled && i > 0 && isPair(text, i)) {
                    judge(block, text, i, slips);
                }
            }
        }
        slips.report();
    }

    private static void judgeLine(Block block, String text, Sink sink) {
        if (block.place() == Place.FLOW && (text.equals(".") || text.equals(",") || text.equals(".."))) {
            sink.at(block)
                    .message("alone")
                    .with("mark", text)
                    .deleteBlock(block)
                    .suggested()
                    .report();
        }
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':';
    }

    private static boolean isPair(String text, int i) {
        char before = text.charAt(i - 1);
        char after = ProseText.at(text, i + 2);
        boolean follows = Character.isLetterOrDigit(before) || before == ')' || before == '”' || before == '"';
        boolean ends = ProseText.isBlank(after) || after == '"' || after == '”';
        return follows && ends && isWrong(text, i);
    }

    private static boolean isWrong(String text, int i) {
        char first = text.charAt(i);
        char second = text.charAt(i + 1);
        if (first != '.') {
            return first != ':' || second == ':' && !text.startsWith("::", i);
        }
        return second == '.' && !isAbbreviation(text, i);
    }

    /** Behind an abbreviation a second full stop is a fault too, but only a small one: {@code the firm's Ltd..} */
    private static boolean isAbbreviation(String text, int i) {
        return i + 2 < text.length() && text.charAt(i + 2) == '/';
    }

    private static void judge(Block block, String text, int i, Slips slips) {
        if (ProseText.isLiteral(block, i) || ProseText.isMachineToken(text, i)) {
            return;
        }
        String marks = text.substring(i, i + 2);
        int start = Math.min(ProseText.lettersBefore(text, i), i - 1);
        Draft draft = slips.at(block, start, i + 2).message("twice").with("mark", marks);
        if (marks.charAt(0) == marks.charAt(1)) {
            draft = draft.delete(block, i + 1, i + 2);
        }
        slips.add(draft);
    }
}
