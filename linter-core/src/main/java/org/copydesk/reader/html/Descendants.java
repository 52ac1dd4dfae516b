package org.copydesk.reader.html;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Asks what stands in an element, at any depth; the element itself does not count. */
final class Descendants {

    private Descendants() {}

    static boolean any(Element element, Set<String> names) {
        return any(element, (Element inner) -> names.contains(inner.normalName()));
    }

    static boolean any(Element element, Predicate<Element> sought) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element inner && (sought.test(inner) || any(inner, sought))) {
                return true;
            }
        }
        return false;
    }
}
