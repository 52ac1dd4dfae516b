package org.copydesk.reader.asciidoc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.reader.Remarks;
import org.copydesk.text.Span;

/** What stands in the text of a block and is no part of it: pictures, footnotes, comments. */
final class InlineObjects {

    private final String source;
    private final Article.Builder article;
    private final List<Macro> pictures = new ArrayList<>();
    private final List<Span> footnotes = new ArrayList<>();
    private final Map<Integer, String> closings = new LinkedHashMap<>();

    InlineObjects(String source, Article.Builder article) {
        this.source = source;
        this.article = article;
    }

    void comment(Span line) {
        Remarks.take(line, line.in(source).substring(2), article);
    }

    void picture(Macro macro) {
        if (macro.name().equals("image")) {
            pictures.add(macro);
        }
    }

    void footnote(Span text) {
        if (!text.isEmpty()) {
            footnotes.add(text);
        }
    }

    /** Remembers that a curved quotation mark closes at an offset. */
    void closing(int at, String mark) {
        closings.put(at, mark);
    }

    boolean closesAt(int at) {
        return closings.containsKey(at);
    }

    String closing(int at) {
        return closings.getOrDefault(at, "");
    }

    /** The pictures since the last call. */
    List<Macro> takePictures() {
        List<Macro> taken = List.copyOf(pictures);
        pictures.clear();
        return taken;
    }

    /** The texts of footnotes since the last call. */
    List<Span> takeFootnotes() {
        List<Span> taken = List.copyOf(footnotes);
        footnotes.clear();
        return taken;
    }
}
