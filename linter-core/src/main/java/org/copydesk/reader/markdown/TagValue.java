package org.copydesk.reader.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** The value of a tag's argument: captions are Markdown, which templates render; other texts stand as they are. */
final class TagValue {

    private final Reading reading;

    TagValue(Reading reading) {
        this.reading = reading;
    }

    TextView read(Span value, Role role) {
        Page page = reading.page();
        boolean marked = role == Role.CAPTION || role == Role.CREDIT;
        if (!marked || !isMarked(value.in(page.source()))) {
            return unescaped(value);
        }
        Node document = reading.parser().parse(value.in(page.source()));
        Node first = document.getFirstChild();
        return first instanceof Paragraph && first.getNext() == null
                ? new InlineCollector(reading.of(value), first, EscapedPipes.NONE)
                        .children(first)
                        .finish()
                        .view()
                : unescaped(value);
    }

    private static boolean isMarked(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("*_[`<&".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The value in which a backslash keeps a quotation mark. */
    private TextView unescaped(Span span) {
        String source = reading.page().source();
        TextView.Builder view = TextView.builder();
        int from = span.start();
        for (int i = span.start(); i + 1 < span.end(); i++) {
            if (source.charAt(i) == '\\' && "\"'\\".indexOf(source.charAt(i + 1)) >= 0) {
                view.verbatim(source, new Span(from, i));
                view.replaced(source.substring(i + 1, i + 2), new Span(i, i + 2));
                from = i + 2;
                i++;
            }
        }
        return view.verbatim(source, new Span(from, span.end())).build();
    }
}
