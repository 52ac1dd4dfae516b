package org.copydesk.reader.mdx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.text.Span;

/** The elements of a page while it is scanned: which are open, and which were never closed, or never opened. */
final class Elements {

    /** More elements left open are told in one problem with the last of these. */
    private static final int MOST_TOLD = 20;

    private final Article.Builder article;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int told;

    Elements(Article.Builder article) {
        this.article = article;
    }

    /** The name of an element that begins or ends at an offset. */
    record Step(int offset, String name, boolean opening) {}

    private static final class Open {

        private final JsxTag tag;
        /** True if its tags stand on lines of their own. */
        private final boolean block;
        /** How far its content is indented; -1 before the first line of it. */
        private int indent = -1;

        Open(JsxTag tag, boolean block) {
            this.tag = tag;
            this.block = block;
        }
    }

    void open(JsxTag tag, boolean block) {
        open.push(new Open(tag, block));
        names.merge(tag.name(), 1, Integer::sum);
        steps.add(new Step(tag.span().start(), tag.name(), true));
    }

    /** Closes an element; true if its tags stand on lines of their own. */
    boolean close(JsxTag tag) {
        if (names.getOrDefault(tag.name(), 0) == 0) {
            problem(tag.span(), "</" + tag.name() + "> closes an element that is not open here");
            return tag.isBlock();
        }
        Open last = open.pop();
        while (!last.tag.name().equals(tag.name())) {
            left(last, tag.span().start());
            last = open.pop();
        }
        end(last, tag.span().end());
        return last.block;
    }

    /** A bracket that begins a tag which never ends. */
    void broken(Span bracket) {
        problem(bracket, "the tag that begins here never ends; it was read as text");
    }

    private void end(Open element, int offset) {
        names.merge(element.tag.name(), -1, Integer::sum);
        steps.add(new Step(offset, element.tag.name(), false));
    }

    private void left(Open element, int offset) {
        problem(element.tag.span(), "<" + element.tag.name() + "> is opened here and never closed");
        end(element, offset);
    }

    private void problem(Span span, String message) {
        told++;
        if (told < MOST_TOLD) {
            article.problem(new Problem(Problem.UNREADABLE, span, message));
        } else if (told == MOST_TOLD) {
            article.problem(new Problem(Problem.UNREADABLE, span, message + ", and so are others that follow"));
        }
    }

    /** How many units of a line's indent belong to the element around it and not to the line. */
    int indent(int written, boolean content) {
        Open element = open.peek();
        if (element == null || !element.block) {
            return 0;
        }
        if (element.indent < 0 && content) {
            element.indent = written;
        }
        return element.indent < 0 ? written : Math.min(written, element.indent);
    }

    /** Ends what is still open; gives all beginnings and ends, by place. */
    List<Step> finish(int end) {
        List<Open> rest = new ArrayList<>(open);
        for (int i = rest.size() - 1; i >= 0; i--) {
            left(rest.get(i), end);
        }
        return steps;
    }
}
