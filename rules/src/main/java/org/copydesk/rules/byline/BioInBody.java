package org.copydesk.rules.byline;

import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** An author's biography among the paragraphs of the article. */
public final class BioInBody implements ArticleRule {

    /** What an author's biography says of the author, or tells readers to do. */
    private static final Pattern NEWSROOM = Pattern.compile(
            "\\b(?:reporter|journalist|writer|editor|correspondent|columnist|author|blogger|freelancer?|contributor"
                    + "|follow (?:him|her|them|me)|contact (?:him|her|them|me)|reach (?:him|her|them|me)"
                    + "|Journalistin?|Redakteur(?:in)?|Autor(?:in)?|periodista|redactora?|giornalista|journaliste)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A sentence about somebody, not a biography: {@code Ann Dorn, who …}, {@code The board …}. */
    private static final Pattern OTHER_START = Pattern.compile("^\\s*(?:The\\b|[^.,]{1,60}, who\\b)");

    /** Formats in which a biography at the foot of the page is a custom of the house. */
    private static final Set<String> PAGES = Set.of("html", "markdown");

    @Override
    public void check(Article article, Sink sink) {
        Role before = Role.BODY;
        for (Block block : article.blocks()) {
            if (block.is(Role.BIO) && isStray(block, article) && tellsOfAuthor(block.text(), before)) {
                report(block, sink);
            }
            before = block.key().isEmpty() ? before : block.role();
        }
    }

    private static boolean isStray(Block block, Article article) {
        return block.place() == Place.FLOW
                && block.isInferred()
                && (!PAGES.contains(article.format()) || block.text().indexOf('@') > 0);
    }

    private static boolean tellsOfAuthor(String text, Role before) {
        return !OTHER_START.matcher(text).find()
                && (before == Role.BYLINE || NEWSROOM.matcher(text).find());
    }

    private static void report(Block block, Sink sink) {
        String text = block.text();
        int start = block.sentences().start(0);
        int end = block.sentences().end(0);
        while (end > start + 1 && ".!? ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Draft draft = sink.at(block, start, end).with("match", text.substring(start, end));
        for (String reason : block.evidence()) {
            draft = draft.evidence(reason);
        }
        draft.report();
    }
}
