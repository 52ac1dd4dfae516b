package org.copydesk.rules.prose;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** Two blanks between two words of a sentence. */
public final class DoubleSpace implements ArticleRule {

    private final boolean body;

    public DoubleSpace(RuleSetup setup) {
        body = setup.options().flag("body");
    }

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : ProseText.of(article)) {
            // A blank is a mark where it stands behind another.
            if (!block.marks().has(' ') || !body && !block.is(Role.HEADLINE) && block.place() != Place.FIELD) {
                continue;
            }
            String text = block.text();
            for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", at)) {
                int end = at;
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                judge(block, text, at, end, sink);
                at = end;
            }
        }
    }

    private static void judge(Block block, String text, int start, int end, Sink sink) {
        char before = ProseText.at(text, start - 1);
        char after = ProseText.at(text, end);
        boolean inSentence = (Character.isLetterOrDigit(before) || before == ',') && Character.isLetterOrDigit(after);
        if (!inSentence || end - start > 3 || !block.view().isVerbatim(start - 1, end + 1) || near(block, start, end)) {
            return;
        }
        int from = Math.min(ProseText.lettersBefore(text, start), start - 1);
        sink.at(block, from, ProseText.lettersFrom(text, end))
                .subject("double space")
                .replace(block, start, end, " ")
                .report();
    }

    private static boolean near(Block block, int start, int end) {
        return ProseText.isLiteral(block, start - 1)
                || ProseText.isLiteral(block, end)
                || ProseText.isLiteral(block, start);
    }
}
