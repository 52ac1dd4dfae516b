package org.copydesk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.config.ActiveRule;
import org.copydesk.finding.Finding;

/** Reports comments, or rules in them, that silence nothing. */
final class UnusedSuppressions {

    private final Article article;
    private final List<SuppressionComment> comments;
    private final ActiveRule rule;
    private final FindingSink sink;

    UnusedSuppressions(Article article, List<SuppressionComment> comments, ActiveRule rule) {
        this.article = article;
        this.comments = comments;
        this.rule = rule;
        this.sink = new FindingSink(article, rule);
    }

    /** One finding for each comment that some of the idle suppressions stand in. */
    List<Finding> report(List<Suppression> idle) {
        Map<Integer, List<Suppression>> byComment = new LinkedHashMap<>();
        for (Suppression each : idle) {
            byComment
                    .computeIfAbsent(each.comment(), index -> new ArrayList<>())
                    .add(each);
        }
        CommentEdits edits = new CommentEdits(article.source(), comments);
        byComment.forEach((index, useless) -> {
            FindingDraft draft = sink.draftAt(comments.get(index).span());
            draft.with("message", message(useless));
            edits.without(useless).forEach(edit -> draft.edit("delete the suppression", edit));
            draft.report();
        });
        return sink.findings();
    }

    /** What to say of one suppression alone; without a fix, as other rules of its comment may be of use. */
    Finding of(Suppression suppression) {
        FindingSink one = new FindingSink(article, rule);
        one.at(comments.get(suppression.comment()).span())
                .with("message", message(List.of(suppression)))
                .report();
        return one.findings().get(0);
    }

    private static String message(List<Suppression> useless) {
        List<String> rules = useless.stream().map(Suppression::rule).toList();
        return "nothing is suppressed here: " + String.join(", ", rules) + " found nothing";
    }
}
