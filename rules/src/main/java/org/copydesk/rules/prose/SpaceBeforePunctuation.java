package org.copydesk.rules.prose;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A blank between a word and the mark behind it. */
public final class SpaceBeforePunctuation implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : ProseText.of(article)) {
            String text = block.text();
            for (int i = 2; i < text.length(); i++) {
                if (isMark(text.charAt(i)) && ProseText.isBlank(text.charAt(i - 1))) {
                    judge(block, text, i, sink);
                }
            }
        }
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ';' || c == ':' || c == '?' || c == '!';
    }

    private static void judge(Block block, String text, int mark, Sink sink) {
        int gap = mark - 1;
        while (gap > 0 && ProseText.isBlank(text.charAt(gap - 1))) {
            gap--;
        }
        if (gap == 0 || !endsWord(text.charAt(gap - 1)) || !endsHere(text, gap, mark) || isNoProse(block, gap, mark)) {
            return;
        }
        int start = ProseText.lettersBefore(text, gap);
        sink.at(block, Math.min(start, gap - 1), mark + 1)
                .with("mark", String.valueOf(text.charAt(mark)))
                .subject("blank before " + text.charAt(mark))
                .delete(block, gap, mark)
                .report();
    }

    private static boolean isNoProse(Block block, int gap, int mark) {
        return ProseText.isLiteral(block, gap - 1)
                || ProseText.isLiteral(block, gap)
                || ProseText.isLiteral(block, mark)
                || block.inside(Inline.Kind.BREAK, mark - 1)
                || block.text().substring(gap, mark).indexOf('\n') >= 0
                || isNote(block.text(), gap);
    }

    /** Whether the mark of a note that the format does not know stands before the gap. */
    private static boolean isNote(String text, int gap) {
        return text.charAt(gap - 1) == ']' && text.startsWith("[^", Math.max(0, text.lastIndexOf('[', gap)));
    }

    private static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == ']' || c == '"' || c == '”' || c == '’' || c == '\'';
    }

    /** Whether the mark ends something there, and does not begin a name, a number, a face or an ellipsis. */
    private static boolean endsHere(String text, int gap, int mark) {
        char c = text.charAt(mark);
        char next = ProseText.at(text, mark + 1);
        char beyond = ProseText.at(text, mark + 2);
        boolean ends = ProseText.isBlank(next) || isCloser(next);
        boolean spaced = ProseText.isBlank(next) && isMark(beyond) && beyond != ',';
        return switch (c) {
            case '.' -> ends && !spaced;
            case ',' -> (ends || Character.isLetter(next) && Character.isLetter(text.charAt(gap - 1))) && !spaced;
            case ':' -> ends && !isCloser(next) && !isFace(beyond) && !isRatio(text, gap, mark);
            case ';' -> ends && !isCloser(next) && !isFace(beyond);
            default -> ends && !spaced;
        };
    }

    private static boolean isFace(char c) {
        return c == ')' || c == '(';
    }

    private static boolean isRatio(String text, int gap, int mark) {
        return Character.isDigit(text.charAt(gap - 1)) && Character.isDigit(ProseText.at(text, mark + 2));
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == ')' || c == '»';
    }
}
