package org.copydesk.rules.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A bracket without its partner in the paragraph. */
public final class UnbalancedBrackets implements ArticleRule {
    private static final int SHORT = 4;

    @Override
    public void check(Article article, Sink sink) {
        boolean open = false;
        for (Block block : ProseText.of(article)) {
            open = block.role().isProse() && check(block, open, sink);
        }
    }

    /** Reports what is wrong in a paragraph and tells whether it leaves a bracket open. */
    private static boolean check(Block block, boolean carried, Sink sink) {
        String text = block.text();
        Deque<Integer> open = new ArrayDeque<>();
        int stray = -1;
        int strays = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                open.pop();
            } else if (c == ')' && !carried && !isLabel(text, i)) {
                stray = i;
                strays++;
            }
        }
        if (strays == 1 && open.isEmpty()) {
            report(block, stray, sink);
        } else if (open.size() == 1 && strays == 0) {
            report(block, open.peek(), sink);
        }
        return !open.isEmpty();
    }

    /** Whether the bracket stands behind the letter or number of a list, or is part of a face. */
    private static boolean isLabel(String text, int i) {
        int start = i;
        while (start > 0 && !ProseText.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return i - start < SHORT;
    }

    private static void report(Block block, int at, Sink sink) {
        String text = block.text();
        char before = ProseText.at(text, at - 1);
        boolean face = before == ':' || before == ';' || before == '-' || before == '=';
        if (face || ProseText.isLiteral(block, at) || ProseText.isMachineToken(text, at)) {
            return;
        }
        boolean opens = text.charAt(at) == '(';
        int start = opens ? at : Math.min(at, ProseText.lettersBefore(text, at));
        int end = opens ? Math.max(at + 1, ProseText.lettersFrom(text, at + 1)) : at + 1;
        sink.at(block, start, end).message(opens ? "unclosed" : "unopened").report();
    }
}
