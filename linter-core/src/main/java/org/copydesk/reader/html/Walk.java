package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Inline;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Walks over the parser's tree, whose depth the parser limits, and sets the text in it block by block. */
final class Walk {

    private final Sheet sheet;
    private final PageFrame frame;
    private final Scopes scopes;
    private final Setting setting;
    private final Metadata metadata;
    private final RunningText text;

    Walk(Sheet sheet, PageFrame frame, Setting setting, Metadata metadata) {
        this.sheet = sheet;
        this.frame = frame;
        this.scopes = new Scopes(frame);
        this.setting = setting;
        this.metadata = metadata;
        this.text = new RunningText(sheet, HtmlNotation.TEXT);
    }

    void document(Node document) {
        Scope scope = frame.start();
        children(document, scope);
        flush(scope, Optional.empty());
    }

    private void children(Node parent, Scope scope) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                element(element, scope);
            } else if (child instanceof TextNode words) {
                words(words, scope);
            } else if (child instanceof Comment comment) {
                comment(comment);
            }
        }
    }

    private void words(TextNode words, Scope scope) {
        Span place = Sheet.span(words);
        if (place.start() < text.end() && !text.isEmpty()) {
            flush(scope, Optional.empty());
        }
        text.add(place, words.getWholeText(), scope.spaceKept());
    }

    /** Only what is written as a comment is one; the parser makes comments of broken tags too. */
    private void comment(Comment comment) {
        Span span = Sheet.span(comment);
        if (sheet.source().startsWith("<!--", span.start())) {
            setting.comment(span, comment.getData());
        }
    }

    private void element(Element element, Scope scope) {
        String name = element.normalName();
        switch (ElementKind.of(name)) {
            case SILENT -> silent(element);
            case META -> metadata.element(element);
            case BREAK -> lineBreak(element, scope);
            case RULE -> flush(scope, Optional.empty());
            case IMAGE -> image(element, scope);
            case QUOTE -> quotation(element, scope);
            case PHRASE -> phrase(element, scope);
            case BLOCK -> block(element, frame.signs().of(element), scope);
        }
    }

    private void silent(Element element) {
        if (!metadata.linkedData(element) && element.childNodeSize() > 0) {
            setting.skipped(Sheet.whole(element), element.normalName());
        }
    }

    private void lineBreak(Element element, Scope scope) {
        if (!scope.spaceKept() && text.isBroken()) {
            flush(scope, Optional.empty());
        } else {
            text.lineBreak(Sheet.span(element));
        }
    }

    private void image(Element element, Scope scope) {
        if (scope.isAside() || isHidden(element, frame.signs().of(element))) {
            return;
        }
        Span tag = Sheet.span(element);
        String alternative = element.attr("alt");
        if (isEmoji(element, alternative)) {
            text.shown(alternative, tag);
            return;
        }
        List<TextView> texts = new ArrayList<>();
        attribute(element, "alt").ifPresent(texts::add);
        attribute(element, "title")
                .filter(title -> !title.text().equals(alternative))
                .ifPresent(texts::add);
        setting.picture(scope, element.attr("src"), tag, texts);
        text.object(tag, element.attr("src"));
    }

    /** Content management systems draw emoji as pictures, whose alternative text is the emoji. */
    private static boolean isEmoji(Element element, String alternative) {
        return !alternative.isEmpty()
                && alternative.codePoints().noneMatch(Character::isLetterOrDigit)
                && (element.hasClass("emoji") || element.hasClass("wp-smiley"));
    }

    private Optional<TextView> attribute(Element element, String name) {
        Attribute attribute = element.attribute(name);
        return attribute == null ? Optional.empty() : metadata.value(attribute).filter(view -> !view.isBlank());
    }

    private void quotation(Element element, Scope scope) {
        text.shown("\u201C", Sheet.span(element));
        children(element, scope);
        Range tag = element.endSourceRange();
        int end = Math.max(text.end(), tag.endPos());
        text.shown("\u201D", new Span(tag.isImplicit() ? end : Math.max(text.end(), tag.startPos()), end));
    }

    private void phrase(Element element, Scope scope) {
        Set<Sign> signs = frame.signs().of(element);
        if (isHidden(element, signs)) {
            setting.skipped(Sheet.whole(element), "hidden");
        } else if (scopes.parts(element, signs, scope)) {
            block(element, signs, scope);
        } else if (!isFootnoteMark(element)) {
            if (element.normalName().equals("time") && !scope.isAside()) {
                metadata.time(element, signs);
            }
            Optional<Inline.Kind> mark = ElementKind.mark(element.normalName());
            mark.ifPresent(kind -> text.open(kind, kind == Inline.Kind.LINK ? element.attr("href") : ""));
            children(element, scope);
            mark.ifPresent(kind -> text.close());
        }
    }

    /** The number of a footnote is no part of the sentence. */
    private static boolean isFootnoteMark(Element element) {
        if (element.normalName().equals("a")) {
            return element.attr("role").equals("doc-backlink") || element.hasClass("footnote-backref");
        }
        return element.normalName().equals("sup")
                && element.childrenSize() == 1
                && element.child(0).attr("href").startsWith("#");
    }

    private void block(Element element, Set<Sign> signs, Scope scope) {
        flush(scope, Optional.empty());
        if (isHidden(element, signs)) {
            setting.skipped(Sheet.whole(element), "hidden");
            return;
        }
        Scope inner = scopes.of(element, signs, scope);
        int before = setting.count();
        children(element, inner);
        flush(inner, setting.count() == before ? whole(element) : Optional.empty());
        inner.figure().filter(figure -> !inner.figure().equals(scope.figure())).ifPresent(Figure::close);
    }

    private static boolean isHidden(Element element, Set<Sign> signs) {
        return (signs.contains(Sign.HIDDEN) || Signs.isHidden(element))
                && !element.normalName().equals("html")
                && !element.normalName().equals("body");
    }

    /** What goes with the text of an element that holds nothing else; a cell or the page itself stays. */
    private Optional<Span> whole(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "td", "th", "head" -> Optional.empty();
            default -> Optional.of(sheet.lines(Sheet.whole(element)));
        };
    }

    private void flush(Scope scope, Optional<Span> whole) {
        InlineText taken = scope.spaceKept() ? text.take().withoutEmptyLines() : text.take();
        if (!taken.isEmpty()) {
            setting.block(scope, taken, whole);
        }
    }
}
