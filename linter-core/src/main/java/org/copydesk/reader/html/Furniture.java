package org.copydesk.reader.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells the furniture of a page from the article by what the format says: element, role, class. A mark that would make
 * furniture of the article itself is not believed: forms around whole pages, elements that nobody closed.
 */
final class Furniture {

    private static final double MOST = 0.5;

    private final Element root;
    private final Signs signs;
    private final Prose prose;

    Furniture(Element root, Signs signs, Prose prose) {
        this.root = root;
        this.signs = signs;
        this.prose = prose;
    }

    /** True if an element is furniture, whatever stands around it. */
    boolean is(Element element) {
        return is(element, signs.of(element));
    }

    /** As {@link #is(Element)}, for an element whose signs are known. */
    boolean is(Element element, Set<Sign> known) {
        boolean comments = known.contains(Sign.COMMENTS);
        boolean marked = comments || known.contains(Sign.FURNITURE) || Signs.isFurniture(element);
        if (!marked || isFrame(element.normalName())) {
            return false;
        }
        return (comments || isMinor(element)) && !Descendants.any(element, Furniture::isHeart);
    }

    private static boolean isHeart(Element element) {
        return element.normalName().equals("main")
                || element.attr("role").equals("main")
                || element.attr("itemprop").equals("articleBody");
    }

    private static boolean isFrame(String name) {
        return name.equals("html") || name.equals("body") || name.equals("main");
    }

    private boolean isMinor(Element element) {
        return prose.weight(element) <= MOST * prose.weight(root);
    }
}
