package org.copydesk.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Image;
import org.copydesk.article.Place;
import org.copydesk.article.Problem;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.reader.FieldNames;
import org.copydesk.reader.Remarks;
import org.copydesk.reader.TextRun;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Sets the blocks of an article, each with the pictures and footnotes in it. */
final class Galley {

    private static final int DEEPEST_FOOTNOTE = 3;

    private final String source;
    private final Article.Builder article;
    private final InlineObjects objects;
    private final InlineReader inline;

    Galley(String source, Attributes attributes, Article.Builder article) {
        this.source = source;
        this.article = article;
        this.objects = new InlineObjects(source, article);
        this.inline = new InlineReader(source, attributes, objects);
    }

    /** Sets a text. */
    void text(Role role, Span text, Span whole) {
        text(role, Place.FLOW, text, 0, whole);
    }

    void heading(Role role, Span text, int level, Span whole) {
        text(role, Place.FLOW, text, level, whole);
    }

    private void text(Role role, Place place, Span text, int level, Span whole) {
        TextRun.Text read = inline.read(text);
        if (!read.view().isBlank()) {
            article.block(Block.builder(role, place, read.view())
                    .inlines(read.inlines())
                    .level(level)
                    .enclosing(whole)
                    .build());
        }
        beside(0);
    }

    /** Sets the pictures and footnotes that were met. */
    private void beside(int depth) {
        objects.takePictures().forEach(macro -> picture(macro, Span.at(macro.start()), macro.end()));
        for (Span note : objects.takeFootnotes()) {
            TextRun.Text read = inline.read(note);
            article.block(Block.builder(Role.FOOTNOTE, Place.FLOW, read.view())
                    .inlines(read.inlines())
                    .build());
            if (depth < DEEPEST_FOOTNOTE) {
                beside(depth + 1);
            }
        }
    }

    /**
     * Sets a picture with its texts.
     *
     * @param caption the title that stands above it; empty if none does
     */
    void picture(Macro macro, Span caption, int end) {
        AttributeList list = AttributeList.of(source, macro.content());
        List<Block> texts = new ArrayList<>();
        if (!caption.isEmpty()) {
            texts.add(block(Role.CAPTION, inline.read(caption)));
        }
        boolean placed = false;
        for (AttributeList.Entry entry : list.entries()) {
            boolean named = !entry.name().isEmpty();
            Role role = named ? role(entry.name()) : placed ? Role.CODE : Role.ALT;
            placed |= !named;
            TextView view = unquoted(entry.value());
            if (role != Role.CODE && !view.isBlank()) {
                texts.add(Block.of(role, Place.FIGURE, view));
            }
        }
        texts.forEach(article::block);
        article.image(new Image(macro.target().in(source), texts, new Span(macro.start(), end)));
    }

    /** What an attribute of a picture says; {@code CODE} if it says nothing to read. */
    private static Role role(String name) {
        FieldKind kind = name.equals("caption") ? FieldKind.OTHER : FieldNames.ofPicture(name);
        return kind.role().orElse(Role.CODE);
    }

    private TextView unquoted(Span value) {
        TextView.Builder view = TextView.builder();
        int plain = value.start();
        for (int i = plain; i + 1 < value.end(); i++) {
            if (source.charAt(i) == '\\' && "\"']".indexOf(source.charAt(i + 1)) >= 0) {
                view.verbatim(source, new Span(plain, i));
                plain = i + 1;
            }
        }
        return view.verbatim(source, new Span(plain, value.end())).build().strip();
    }

    private static Block block(Role role, TextRun.Text text) {
        return Block.builder(role, Place.FIGURE, text.view())
                .inlines(text.inlines())
                .build();
    }

    /** Sets the title of a table or listing, which is its caption. */
    void caption(Span text, Span whole) {
        text(Role.CAPTION, Place.FIGURE, text, 0, whole);
    }

    /** Sets lines as they stand. */
    void lines(Role role, Span lines, Span whole) {
        TextView view = TextView.verbatim(source, lines).strip();
        if (!view.isBlank()) {
            article.block(Block.builder(role, Place.FLOW, view).enclosing(whole).build());
        }
    }

    void comment(Span whole, String words) {
        Remarks.take(whole, words, article);
    }

    void skipped(Span span, String why) {
        article.skipped(new Skipped(span, why));
    }

    void unclosed(Span span, String what) {
        article.problem(new Problem(
                Problem.UNREADABLE,
                span,
                "the " + what + " that begins here is never closed; what follows was read as text"));
    }
}
