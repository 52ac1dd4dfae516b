package org.copydesk.rules.residue;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/** An article whose text stands in one fence: what a chatbot gives for copying, taken with its wrapping. */
final class FencedArticle {

    private static final List<String> FENCES = List.of("```markdown", "```md", "~~~markdown", "~~~md");
    private static final int LEAST_WORDS = 40;
    /** Words of an answer that hands the article out. */
    private static final int MOST_BEFORE = 40;

    private FencedArticle() {}

    /** The line that opens the fence. Fences within the article may close it before its end. */
    static Optional<Span> in(Article article) {
        if (!article.isMarkdown()) {
            return Optional.empty();
        }
        int before = 0;
        for (Block block : article.blocks()) {
            Optional<Span> opening = opening(block, article);
            if (opening.isPresent()) {
                return isArticle(block) ? opening : Optional.empty();
            }
            before += block.words().count();
            if (block.level() > 0 || before > MOST_BEFORE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A lesson on Markdown shows small pieces, behind a heading and what it says of them. */
    private static boolean isArticle(Block fenced) {
        String text = fenced.text().stripLeading();
        boolean begins = text.startsWith("# ") || text.startsWith("## ") || text.startsWith("---");
        return begins && fenced.words().count() >= LEAST_WORDS;
    }

    private static Optional<Span> opening(Block block, Article article) {
        if (!block.is(Role.CODE)) {
            return Optional.empty();
        }
        String source = article.source().content();
        int start = block.enclosing().start();
        int line = source.indexOf('\n', start);
        int end = line < 0 ? source.length() : line;
        String first = source.substring(start, end).strip();
        return FENCES.contains(first) ? Optional.of(new Span(start, start + first.length())) : Optional.empty();
    }
}
