package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.reader.BareLinks;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** What has been set of an article so far. */
final class Setting {

    /** Behind a longer paragraph than this, in UTF-16 units, a heading of lower level is no headline. */
    private static final int LONGEST_BEFORE_HEADLINE = 80;

    private static final String MARK = "copydesk";
    /** Why a comment was not read as text; rules find the comments of a file by it. */
    private static final String COMMENT = "comment";

    private static final Comparator<Block> BY_PLACE =
            Comparator.comparingInt(block -> block.source().start());

    private final Article.Builder article;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private Optional<Picture> lastPicture = Optional.empty();
    private boolean headline;
    private boolean body;

    Setting(Article.Builder article) {
        this.article = article;
    }

    /** How many blocks there are. */
    int count() {
        return blocks.size();
    }

    /**
     * Sets a block.
     *
     * @param whole what goes when the block goes; without it, the text
     */
    void block(Scope scope, InlineText text, Optional<Span> whole) {
        Block.Builder builder = Block.builder(role(scope, text), scope.place(), text.view())
                .inlines(BareLinks.with(text.view().text(), text.inlines()))
                .level(scope.level() > 0 ? scope.level() : scope.role() == Role.LIST_ITEM ? scope.lists() : 0);
        whole.ifPresent(builder::enclosing);
        Block block = builder.build();
        blocks.add(block);
        if (block.place() == Place.FIGURE) {
            scope.figure()
                    .ifPresentOrElse(
                            figure -> figure.text(block), () -> lastPicture.ifPresent(picture -> picture.text(block)));
        } else if (block.is(Role.BODY)) {
            lastPicture = Optional.empty();
        }
    }

    private Role role(Scope scope, InlineText text) {
        if (scope.isAside()) {
            return Role.FURNITURE;
        }
        if (scope.role() == Role.SUBHEAD && !headline && (scope.level() == 1 || scope.titled() && !body)) {
            headline = true;
            return Role.HEADLINE;
        }
        body |= scope.role() == Role.BODY && text.view().length() > LONGEST_BEFORE_HEADLINE;
        return scope.role();
    }

    /** Sets an image with the texts that stand in its mark. */
    void picture(Scope scope, String target, Span span, List<TextView> alternatives) {
        Picture picture = new Picture(target, span);
        for (TextView text : alternatives) {
            Block block = Block.of(Role.ALT, Place.FIGURE, text);
            blocks.add(block);
            picture.text(block);
        }
        pictures.add(picture);
        scope.figure().ifPresent(figure -> figure.picture(picture));
        lastPicture = Optional.of(picture);
    }

    /** Takes a comment: a directive if it speaks to Copydesk. */
    void comment(Span whole, String words) {
        String text = words.strip();
        if (text.startsWith(MARK)) {
            article.directive(new Directive(text, whole));
        } else {
            skipped(whole, why(text));
        }
    }

    /** Block editors and old browsers are spoken to in comments; editors who leave notes are another matter. */
    private static String why(String comment) {
        boolean editor = comment.startsWith("wp:") || comment.startsWith("/wp:");
        boolean browser =
                comment.startsWith("[if ") || comment.startsWith("<![endif]") || comment.startsWith("[endif]");
        return editor ? "block mark" : browser ? "conditional comment" : COMMENT;
    }

    void skipped(Span part, String why) {
        skipped.add(new Skipped(part, why));
    }

    /** Headlines of the flow, in source order. */
    List<Block> headlines() {
        return blocks.stream().filter(block -> block.is(Role.HEADLINE)).toList();
    }

    /** Hands all over in source order: what stands in a table beside its cells comes before it in the parser's tree. */
    void finish() {
        blocks.sort(BY_PLACE);
        skipped.sort(Comparator.comparing(Skipped::span));
        blocks.forEach(article::block);
        pictures.forEach(picture -> article.image(picture.image()));
        skipped.forEach(article::skipped);
    }
}
