package org.copydesk.reader.html;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the classes, ids and roles of the elements of one document say; each name is read once. */
final class Signs {

    private static final Set<Sign> NONE = Set.of();
    private static final int LONGEST_NAME = 60;
    private static final int MOST_KEPT = 5_000;

    private static final Set<String> FURNITURE_ROLES =
            Set.of(("navigation contentinfo complementary search form menu menubar toolbar dialog alertdialog tablist"
                            + " tooltip status alert")
                    .split(" "));

    private static final Set<String> FURNITURE_ELEMENTS =
            Set.of("nav footer aside form dialog search button menu".split(" "));

    private final Map<String, Optional<Sign>> read = new LinkedHashMap<>();

    /** All signs of an element, by its names only. */
    Set<Sign> of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        addAll(element.attr("class"), signs);
        addAll(element.attr("id"), signs);
        addAll(element.attr("itemprop"), signs);
        return signs.isEmpty() ? NONE : signs;
    }

    private void addAll(String names, Set<Sign> signs) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Spaces.isSpace(names.charAt(i))) {
                if (i > start && i - start <= LONGEST_NAME) {
                    sign(names.substring(start, i)).ifPresent(signs::add);
                }
                start = i + 1;
            }
        }
    }

    private Optional<Sign> sign(String name) {
        Optional<Sign> known = read.get(name);
        if (known == null) {
            known = SignWords.read(name);
            if (read.size() < MOST_KEPT) {
                read.put(name, known);
            }
        }
        return known;
    }

    /** True if the format itself marks the element as not the article: by its name or its role. */
    static boolean isFurniture(Element element) {
        return FURNITURE_ELEMENTS.contains(element.normalName())
                || element.hasAttr("role") && FURNITURE_ROLES.contains(element.attr("role"));
    }

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden") || element.hasAttr("style") && hides(element.attr("style"));
    }

    private static boolean hides(String style) {
        String squeezed = style.replace(" ", "");
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }
}
