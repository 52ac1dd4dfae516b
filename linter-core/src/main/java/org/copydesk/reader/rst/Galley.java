package org.copydesk.reader.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Image;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.reader.Remarks;
import org.copydesk.reader.TextRun;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Sets the blocks of an article. */
final class Galley {

    private final String source;
    private final Article.Builder article;
    private final InlineReader inline;

    Galley(String source, Map<String, String> substitutions, Article.Builder article) {
        this.source = source;
        this.article = article;
        this.inline = new InlineReader(source, substitutions);
    }

    InlineReader inline() {
        return inline;
    }

    void text(Role role, Span text, Span whole) {
        set(role, Place.FLOW, inline.read(text), 0, whole);
    }

    void heading(Role role, Span text, int level, Span whole) {
        set(role, Place.FLOW, inline.read(text), level, whole);
    }

    void caption(Span text, Span whole) {
        set(Role.CAPTION, Place.FIGURE, inline.read(text), 0, whole);
    }

    /** Sets a text; nothing if it is blank. */
    void set(Role role, Place place, TextRun.Text text, int level, Span whole) {
        if (!text.view().isBlank()) {
            article.block(Block.builder(role, place, text.view())
                    .inlines(text.inlines())
                    .level(level)
                    .enclosing(whole.union(text.view().source()))
                    .build());
        }
    }

    /** Sets lines as they stand. */
    void lines(Role role, Span lines) {
        TextView view = TextView.verbatim(source, lines).strip();
        if (!view.isBlank()) {
            article.block(Block.builder(role, Place.FLOW, view).enclosing(lines).build());
        }
    }

    /** Sets a picture with its texts. */
    void picture(Span target, List<Option> options, List<Span> captions, Span whole) {
        List<Block> texts = new ArrayList<>();
        for (Option option : options) {
            option.pictureRole().ifPresent(role -> {
                TextView view = inline.read(option.value()).view();
                if (!view.isBlank()) {
                    texts.add(Block.of(role, Place.FIGURE, view));
                }
            });
        }
        for (Span caption : captions) {
            TextRun.Text text = inline.read(caption);
            texts.add(Block.builder(Role.CAPTION, Place.FIGURE, text.view())
                    .inlines(text.inlines())
                    .build());
        }
        texts.forEach(article::block);
        article.image(new Image(target.in(source), texts, whole));
    }

    void comment(Span whole, String words) {
        Remarks.take(whole, words, article);
    }

    void skipped(Span span, String why) {
        article.skipped(new Skipped(span, why));
    }
}
