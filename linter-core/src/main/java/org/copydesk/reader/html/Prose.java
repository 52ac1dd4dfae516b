package org.copydesk.reader.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much prose stands in each element of a page: letters of texts that are long enough for a part of a sentence and
 * stand in no link. Menus and lists of links weigh next to nothing.
 */
final class Prose {

    /** Shorter texts are labels more often than they are prose, in UTF-16 units. */
    private static final int SHORTEST = 25;

    private final Element root;
    private final Map<Element, Integer> weights = new LinkedHashMap<>();
    private boolean weighed;

    /** Weighs when it is first asked: most fragments hold nothing that is in doubt. */
    Prose(Element root) {
        this.root = root;
    }

    /** The prose in an element, in UTF-16 units of the markup. */
    int weight(Element element) {
        if (!weighed) {
            weighed = true;
            weigh(root);
        }
        return weights.getOrDefault(element, 0);
    }

    private int weigh(Element element) {
        String name = element.normalName();
        if (name.equals("a") || ElementKind.of(name) == ElementKind.SILENT) {
            return 0;
        }
        int weight = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            weight += weigh(element.childNode(i));
        }
        if (weight > 0) {
            weights.put(element, weight);
        }
        return weight;
    }

    private int weigh(Node node) {
        if (node instanceof Element child) {
            return weigh(child);
        }
        if (node instanceof TextNode text) {
            int length = text.getWholeText().length();
            return length < SHORTEST || text.isBlank() ? 0 : length;
        }
        return 0;
    }
}
