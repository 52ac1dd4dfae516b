package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.config.ActiveRule;
import org.copydesk.finding.Finding;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Collects the findings of one rule on one article. */
final class FindingSink implements Sink {

    private final Article article;
    private final ActiveRule rule;
    private final List<Finding> findings = new ArrayList<>();

    FindingSink(Article article, ActiveRule rule) {
        this.article = article;
        this.rule = rule;
    }

    @Override
    public Draft at(Block block, int start, int end) {
        return draft(block.view(), start, end, contextOf(block));
    }

    @Override
    public Draft at(Block block) {
        TextView whole = block.view();
        int start = 0;
        int end = whole.length();
        while (start < end && isSpace(whole.text().charAt(start))) {
            start++;
        }
        while (end > start && isSpace(whole.text().charAt(end - 1))) {
            end--;
        }
        return draft(whole, start, end, contextOf(block));
    }

    @Override
    public Draft at(Field field) {
        if (field.value().isEmpty()) {
            return plain(field.key(), field.name());
        }
        return draft(field.value(), 0, field.value().length(), field.name());
    }

    @Override
    public Draft at(TextView view, int start, int end) {
        return draft(view, start, end, "");
    }

    @Override
    public Draft at(Span source) {
        return plain(source, "");
    }

    /** A draft that takes edits of any kind. */
    FindingDraft draftAt(Span source) {
        return plain(source, "");
    }

    Article article() {
        return article;
    }

    ActiveRule rule() {
        return rule;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    private Draft draft(TextView view, int start, int end, String context) {
        return new FindingDraft(
                this,
                view.source(start, end),
                Emphasis.around(article.source().content(), view, start, end),
                text -> view.edit(start, end, text).replacement(),
                view.isUnbroken(start, end),
                context);
    }

    private FindingDraft plain(Span span, String context) {
        return new FindingDraft(this, span, span, UnaryOperator.identity(), true, context);
    }

    static String contextOf(Block block) {
        return block.name().isEmpty() ? block.role().name() : block.name();
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
