package org.copydesk.rules.byline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** An author's biography among the paragraphs of the article. */
public final class BioInBody implements ArticleRule {

    /** What an author's biography calls its author. */
    private static final Set<String> NEWSROOM = Set.of(
            "reporter",
            "journalist",
            "writer",
            "editor",
            "correspondent",
            "columnist",
            "author",
            "blogger",
            "freelance",
            "freelancer",
            "contributor",
            "sub-editor",
            "subeditor",
            "photojournalist",
            "broadcaster",
            "presenter",
            "critic",
            "reporteur",
            "reportero",
            "reportera",
            "jornalista",
            "redator",
            "redatora",
            "journalistin",
            "redakteur",
            "redakteurin",
            "autor",
            "autorin",
            "periodista",
            "redactor",
            "redactora",
            "giornalista",
            "journaliste",
            "redacteur",
            "redactrice");

    /** What it asks readers to do, before {@code him}, {@code her}, {@code them} or {@code me}. */
    private static final Set<String> REQUESTS = Set.of("follow", "contact", "reach", "email");

    private static final Set<String> OBJECTS = Set.of("him", "her", "them", "me");
    private static final int LONGEST_NAME = 60;
    /** What is shorter ends in an initial, or tells nothing. */
    private static final int SHORTEST = 20;

    /** Formats in which a biography at the foot of the page is a custom of the house. */
    private static final Set<String> PAGES = Set.of("html", "epub", "markdown", "mdx", "asciidoc", "rst");

    @Override
    public void check(Article article, Sink sink) {
        if (article.blocks(Role.BIO).isEmpty() || PAGES.contains(article.format())) {
            return;
        }
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Role.BIO) && block.place() == Place.FLOW && block.isInferred()) {
                judge(block, above(blocks, i), article, sink);
            }
        }
    }

    private static void judge(Block block, Optional<Block> above, Article article, Sink sink) {
        Role before = above.isPresent() ? above.get().role() : Role.BODY;
        if (tellsOfAuthor(block, before, article)) {
            report(block, above.filter(BioInBody::isName), sink);
        }
    }

    /** The block above that says anything. */
    private static Optional<Block> above(List<Block> blocks, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (!blocks.get(k).key().isEmpty()) {
                return Optional.of(blocks.get(k));
            }
        }
        return Optional.empty();
    }

    private static boolean tellsOfAuthor(Block block, Role before, Article article) {
        return !startsOtherwise(block.text())
                && (before == Role.BYLINE || speaksOfNewsroom(block.words()) || startsWithAuthor(block, article));
    }

    private static boolean startsWithAuthor(Block block, Article article) {
        for (Block author : article.fieldTexts(Role.BYLINE)) {
            for (Span name : BylineNames.in(author.text())) {
                String key = Folding.key(name.in(author.text()));
                if (key.indexOf(' ') > 0 && block.key().startsWith(key + " ")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean speaksOfNewsroom(Words words) {
        for (int i = 0; i < words.count(); i++) {
            String word = words.folded(i);
            boolean asks = REQUESTS.contains(word) && i + 1 < words.count() && OBJECTS.contains(words.folded(i + 1));
            if (asks || NEWSROOM.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence about somebody, not a biography: {@code Ann Dorn, who …}, {@code The board …}. */
    private static boolean startsOtherwise(String text) {
        String start = text.stripLeading();
        int who = start.indexOf(", who ");
        boolean insertion = who > 0
                && who <= LONGEST_NAME
                && start.lastIndexOf(',', who - 1) < 0
                && start.lastIndexOf('.', who - 1) < 0;
        return insertion || start.startsWith("The ");
    }

    /** True for a line that is nothing but a name: the head of an author's box, which has no {@code By}. */
    private static boolean isName(Block block) {
        return block.is(Role.BYLINE)
                && block.isInferred()
                && block.place() == Place.FLOW
                && !BylineName.isPrefixed(block.text())
                && BylineNames.isPerson(block.text().strip());
    }

    /** @param name the line above that names the author, and goes with the biography */
    private static void report(Block block, Optional<Block> name, Sink sink) {
        String text = block.text();
        int start = block.sentences().start(0);
        int end = block.sentences().end(0);
        for (int i = 1; i < block.sentences().count() && end - start < SHORTEST; i++) {
            end = block.sentences().end(i);
        }
        while (end > start + 1 && ".!? ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Span place = new Span(
                name.map(line -> line.source().start())
                        .orElse(block.source(start, end).start()),
                block.source(start, end).end());
        Draft draft = name.isPresent() ? sink.at(place) : sink.at(block, start, end);
        draft = draft.with("match", text.substring(start, end));
        for (String reason : block.evidence()) {
            draft = draft.evidence(reason);
        }
        draft.report();
    }
}
