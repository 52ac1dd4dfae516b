package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.ArticleReader;
import org.copydesk.reader.Inset;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** What a page says of the article in it beside the text: title, meta elements, structured data, times, language. */
final class Metadata {

    private static final String LINKED_DATA = "application/ld+json";

    private static final Comparator<Field> BY_PLACE =
            Comparator.comparingInt(field -> field.value().isEmpty()
                    ? field.key().start()
                    : field.value().source().start());

    private final SourceText source;
    private final Sheet sheet;
    private final Article.Builder article;
    private final Optional<ArticleReader> linkedData;
    private final List<Field> fields = new ArrayList<>();
    private Optional<Field> title = Optional.empty();
    private boolean dated;
    private boolean updated;

    /** @param linkedData reads JSON-LD, if anybody does */
    Metadata(SourceText source, Sheet sheet, Article.Builder article, Optional<ArticleReader> linkedData) {
        this.source = source;
        this.sheet = sheet;
        this.article = article;
        this.linkedData = linkedData;
    }

    void field(Field field) {
        fields.add(field);
    }

    /** The value of an attribute as a text; empty if it has no place in the source. */
    Optional<TextView> value(Attribute attribute) {
        return place(attribute).map(span -> RunningText.attribute(sheet, span, attribute.getValue()));
    }

    private static Optional<Span> place(Attribute attribute) {
        Range range = attribute.sourceRange().valueRange();
        return range.isTracked() && range.startPos() >= 0
                ? Optional.of(new Span(range.startPos(), Math.max(range.startPos(), range.endPos())))
                : Optional.empty();
    }

    void element(Element element) {
        if (element.normalName().equals("title")) {
            title(element);
        } else {
            meta(element);
        }
    }

    private void title(Element element) {
        if (title.isPresent()) {
            return;
        }
        RunningText text = new RunningText(sheet, HtmlNotation.TEXT);
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.add(Sheet.span(words), words.getWholeText(), false);
            }
        }
        title = Optional.of(new Field("title", FieldKind.TITLE, text.take().view(), Sheet.span(element)));
    }

    private void meta(Element element) {
        Attribute content = element.attribute("content");
        Attribute name = firstOf(element, "property", "name", "itemprop");
        if (content == null || name == null || name.getValue().isBlank() || isForeign(element)) {
            return;
        }
        value(content)
                .ifPresent(value -> fields.add(new Field(
                        name.getValue().strip(),
                        MetaNames.kind(name.getValue().strip(), value.text()),
                        value,
                        place(name).orElse(Sheet.span(element)))));
    }

    @SuppressWarnings("NullAway") // the parser's own way to say that there is no such attribute
    private static Attribute firstOf(Element element, String... names) {
        for (String name : names) {
            if (element.hasAttr(name)) {
                return element.attribute(name);
            }
        }
        return null;
    }

    /** A property of something else than the article: of its picture, its publisher. */
    private static boolean isForeign(Element element) {
        if (!element.hasAttr("itemprop")) {
            return false;
        }
        Element item = element.parent() == null ? null : element.parent().closest("[itemscope]");
        return item != null && !isArticleType(item.attr("itemtype"));
    }

    private static boolean isArticleType(String type) {
        return type.isEmpty() || type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("WebPage");
    }

    /** The first time of the article is when it was published; what is marked as a later one is when it was changed. */
    void time(Element element, Set<Sign> signs) {
        Attribute moment = element.attribute("datetime");
        if (moment == null || signs.contains(Sign.FURNITURE)) {
            return;
        }
        boolean later = element.attr("itemprop").equals("dateModified") || element.hasClass("updated");
        if (later ? updated : dated) {
            return;
        }
        updated |= later;
        dated |= !later;
        value(moment)
                .ifPresent(value -> fields.add(
                        new Field("time", later ? FieldKind.UPDATED : FieldKind.DATE, value, Sheet.span(element))));
    }

    void language(Element html) {
        Attribute language = firstOf(html, "lang", "xml:lang");
        if (language != null) {
            value(language)
                    .ifPresent(value -> fields.add(new Field(
                            "lang", FieldKind.LANGUAGE, value, place(language).orElse(Sheet.span(html)))));
        }
    }

    /** Reads a script if it holds structured data and somebody can read it. */
    boolean linkedData(Element script) {
        if (linkedData.isEmpty()
                || !script.normalName().equals("script")
                || !script.attr("type").strip().equalsIgnoreCase(LINKED_DATA)) {
            return false;
        }
        for (Node child : script.childNodes()) {
            if (child instanceof DataNode) {
                TextView data = TextView.verbatim(sheet.source(), Sheet.span(child));
                Inset.read(linkedData.get(), source, data).forEach(this::linked);
            }
        }
        return true;
    }

    private void linked(Article data) {
        fields.addAll(data.fields());
        data.problems().forEach(article::problem);
        data.skipped().forEach(article::skipped);
    }

    /** Hands all fields over in source order. */
    void finish(List<Block> headlines) {
        title.ifPresent(whole -> parted(whole, headlines));
        fields.sort(BY_PLACE);
        fields.forEach(article::field);
    }

    private void parted(Field whole, List<Block> headlines) {
        List<String> known = new ArrayList<>(headlines.stream().map(Block::text).toList());
        known.addAll(texts(FieldKind.TITLE));
        known.addAll(texts(FieldKind.OTHER_TITLE));
        Optional<Span> headline = TitleCut.headline(whole.text(), known, texts(FieldKind.OUTLET));
        TextView view = whole.value();
        if (headline.isEmpty()) {
            FieldKind kind = headlines.isEmpty() ? FieldKind.TITLE : FieldKind.OTHER_TITLE;
            fields.add(new Field(whole.name(), kind, view, whole.key()));
            return;
        }
        Span cut = headline.get();
        fields.add(new Field(whole.name(), FieldKind.TITLE, view.slice(cut.start(), cut.end()), whole.key()));
    }

    private List<String> texts(FieldKind kind) {
        return fields.stream()
                .filter(field -> field.kind() == kind)
                .map(Field::text)
                .toList();
    }
}
