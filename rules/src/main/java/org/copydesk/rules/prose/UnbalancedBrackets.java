package org.copydesk.rules.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.language.Marks;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A bracket without its partner in the paragraph. */
public final class UnbalancedBrackets implements ArticleRule {
    private static final int SHORT = 4;
    private static final int LONGEST_INTERVAL = 24;

    @Override
    public void check(Article article, Sink sink) {
        boolean open = false;
        for (Block block : ProseText.of(article)) {
            open = block.role().isProse() && check(block, open, sink);
        }
    }

    /** Reports what is wrong in a paragraph and tells whether it leaves a bracket open. */
    private static boolean check(Block block, boolean carried, Sink sink) {
        Marks marks = block.marks();
        if (!marks.has('(') && !marks.has(')')) {
            return false;
        }
        String text = block.text();
        Deque<Integer> open = new ArrayDeque<>();
        int stray = -1;
        int strays = 0;
        for (int m = 0; m < marks.count(); m++) {
            int i = marks.offset(m);
            char c = text.charAt(i);
            if (c == '(' && isInterval(text, i, ']') || c == '[' && isInterval(text, i, ')')) {
                m = marks.firstFrom(text.indexOf(c == '(' ? ']' : ')', i));
            } else if (c == '(') {
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
        } else if (open.size() == 1 && strays == 0 && !ProseText.isCut(text, block.place() == Place.FIELD)) {
            report(block, open.peek(), sink);
        }
        return !open.isEmpty();
    }

    /** Whether a range such as {@code [0, 1)} begins there: two short terms, of which the range holds one. */
    private static boolean isInterval(String text, int at, char end) {
        int last = Math.min(text.length(), at + LONGEST_INTERVAL + 1);
        int close = new Span(at, last).first(end, text);
        int separators = 0;
        for (int i = at + 1; i < close; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';') {
                separators++;
            } else if ("()[]\n".indexOf(c) >= 0) {
                return false;
            }
        }
        return close >= 0 && separators == 1;
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
