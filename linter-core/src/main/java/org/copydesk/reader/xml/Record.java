package org.copydesk.reader.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Image;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * One record while its article is made: gives the texts of elements with their places, and takes what they mean.
 *
 * @param piece the source that the record stands in
 */
record Record(TextWindow.Piece piece, XmlElement element, Article.Builder article, Bodies bodies, Frame frame) {

    /** The text of an element with white space at its ends taken off. */
    static String text(TextWindow.Piece piece, XmlElement element) {
        return raw(piece, element).text().strip();
    }

    /** All text below an element as it is decoded. */
    static TextView raw(TextWindow.Piece piece, XmlElement element) {
        boolean escaped =
                element.children().stream().noneMatch(child -> child instanceof XmlNode.Text text && text.literal());
        TextView.Builder view = TextView.builder();
        add(piece, element, view);
        return (escaped ? view.notation(XmlText.ESCAPED) : view).build();
    }

    private static void add(TextWindow.Piece piece, XmlElement element, TextView.Builder into) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Text text) {
                add(piece, text, into);
            } else if (child instanceof XmlElement inner) {
                add(piece, inner, into);
            }
        }
    }

    static void add(TextWindow.Piece piece, XmlNode.Text text, TextView.Builder into) {
        String source = piece.source().content();
        int from = piece.offset(text.start());
        int to = piece.offset(text.end());
        if (text.literal()) {
            int open = source.startsWith(CDATA, from) ? from + CDATA.length() : from;
            int close = source.startsWith(CDATA_END, to - CDATA_END.length()) ? to - CDATA_END.length() : to;
            XmlText.addLiteral(source, open, Math.max(open, close), into);
        } else {
            XmlText.addEscaped(source, from, to, into);
        }
    }

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    TextView raw(XmlElement from) {
        return raw(piece, from);
    }

    /** The text of an element as a line: white space at the ends is taken off, inside it is one blank. */
    TextView line(XmlElement from) {
        return Prose.of(piece, from).view();
    }

    Span span(XmlNode node) {
        return new Span(piece.offset(node.start()), piece.offset(node.end()));
    }

    private Span tag(XmlElement of) {
        return new Span(piece.offset(of.start()), piece.offset(of.contentStart()));
    }

    /** Adds a field with an element's text, if it has any. */
    void field(FieldKind kind, XmlElement from) {
        field(kind, from, line(from));
    }

    void field(FieldKind kind, XmlElement from, TextView value) {
        if (!value.isBlank()) {
            article.field(new Field(from.name(), kind, value, tag(from)));
        }
    }

    void field(FieldKind kind, Optional<XmlElement> from) {
        from.ifPresent(each -> field(kind, each));
    }

    /** Adds a field with an attribute's value, if it is there. */
    void field(FieldKind kind, XmlElement from, String attribute) {
        from.attribute(attribute)
                .filter(each -> !each.value().isBlank())
                .ifPresent(
                        each -> article.field(new Field(from.name() + '@' + attribute, kind, value(each), tag(from))));
    }

    private TextView value(XmlAttribute attribute) {
        TextView.Builder view = TextView.builder().notation(XmlText.ESCAPED);
        XmlText.addEscaped(
                piece.source().content(), piece.offset(attribute.start()), piece.offset(attribute.end()), view);
        return view.build();
    }

    /** Adds a field whose value the frame around the records gives, at the record's start. */
    void fromFrame(FieldKind kind, String name, String value) {
        if (!value.isBlank()) {
            Span start = Span.at(piece.offset(element.start()));
            article.field(new Field(
                    name, kind, TextView.builder().replaced(value, start).build(), start));
        }
    }

    void block(Role role, Place place, XmlElement from) {
        Prose prose = Prose.of(piece, from);
        if (!prose.view().isBlank()) {
            article.block(Block.builder(role, place, prose.view())
                    .inlines(prose.inlines())
                    .enclosing(span(from))
                    .build());
        }
    }

    /** Adds what an element's text says as a document of its own. */
    void body(List<Article> inner) {
        inner.forEach(article::include);
    }

    /** The markup in an element, as HTML. */
    void markup(XmlElement from) {
        Span inside = new Span(piece.offset(from.contentStart()), piece.offset(from.contentEnd()));
        body(bodies.html(piece.source(), TextView.verbatim(piece.source().content(), inside)));
    }

    /** Adds a picture with its caption, credit and alternative text. */
    void image(XmlElement media, String target, List<XmlElement> captions, List<XmlElement> credits) {
        List<Block> texts = new ArrayList<>();
        captions.forEach(each -> text(Role.CAPTION, each, texts));
        credits.forEach(each -> text(Role.CREDIT, each, texts));
        texts.forEach(article::block);
        article.image(new Image(target, texts, span(media)));
    }

    private void text(Role role, XmlElement from, List<Block> into) {
        Prose prose = Prose.of(piece, from);
        if (!prose.view().isBlank()) {
            into.add(Block.builder(role, Place.FIGURE, prose.view())
                    .inlines(prose.inlines())
                    .enclosing(span(from))
                    .build());
        }
    }

    void skipped(XmlNode node, String why) {
        article.skipped(new Skipped(span(node), why));
    }

    /** Adds the comments of the record that speak to Copydesk. */
    void comments() {
        comments(element);
    }

    private void comments(XmlElement in) {
        for (XmlNode child : in.children()) {
            if (child instanceof XmlNode.Comment comment) {
                Articles.directive(piece, comment).ifPresent(article::directive);
            } else if (child instanceof XmlElement inner) {
                comments(inner);
            }
        }
    }
}
