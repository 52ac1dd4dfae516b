package org.copydesk.rules.translation;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** Marks, numbers, dates and times written as another language writes them. */
public final class MtTypography implements ArticleRule {

    private static final int SHOWN = 60;

    private final Typography typography = new Typography();

    @Override
    public void check(Article article, Sink sink) {
        List<Typography.Found> found = typography.in(article);
        for (Typography.Found each : found) {
            if (Typography.counts(each, found)) {
                report(each, sink);
            }
        }
    }

    private static void report(Typography.Found found, Sink sink) {
        ForeignFormat format = found.format();
        String text = found.text();
        Draft draft = sink.at(found.block(), format.start(), format.end())
                .with("match", text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                .with("language", SourceLanguage.names(format.kind().languages()))
                .with("english", format.kind().english())
                .subject(format.kind().name());
        for (ForeignFormat.Change edit : format.edits()) {
            draft.replace(found.block(), edit.start(), edit.end(), edit.text());
        }
        if (!format.edits().isEmpty() && !format.safe()) {
            draft.suggested();
        }
        draft.report();
    }
}
