package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds the article in a whole page. The elements that are made for it come first, if they hold a fair part of the
 * page's prose; where there are none, it is the innermost element that holds nearly all prose of the page that is no
 * furniture.
 */
final class MainContent {

    private static final double FAIR = 0.5;
    private static final double NEARLY_ALL = 0.9;

    private final Element body;
    private final Furniture furniture;
    private final Signs signs;
    private final Prose prose;
    private final Map<Element, Integer> free = new LinkedHashMap<>();
    private final List<Element> articles = new ArrayList<>();
    private final List<Element> mains = new ArrayList<>();
    private final List<Element> contents = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> titles = new ArrayList<>();

    private MainContent(Element body, Furniture furniture, Signs signs, Prose prose) {
        this.body = body;
        this.furniture = furniture;
        this.signs = signs;
        this.prose = prose;
    }

    /**
     * What of the page is the article.
     *
     * @param root holds it
     * @param headline the page's headline, where it stands outside of {@code root}
     */
    record Found(Element root, Optional<Element> headline) {}

    static Found in(Element body, Furniture furniture, Signs signs, Prose prose) {
        return new MainContent(body, furniture, signs, prose).find();
    }

    private Found find() {
        free(body);
        Element root =
                best(articles).or(() -> best(mains)).or(() -> best(contents)).orElseGet(this::innermost);
        Optional<Element> headline = headline(root);
        Optional<Element> wider = headline.flatMap(found -> common(root, found)).filter(both -> !both.equals(body));
        return wider.isPresent() ? new Found(wider.get(), Optional.empty()) : new Found(root, headline);
    }

    /** Weighs an element without the furniture in it, and notes what may be the article's. */
    private int free(Element element) {
        if (furniture.is(element)) {
            return 0;
        }
        note(element);
        int weight = prose.weight(element);
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && isBox(inner)) {
                weight += free(inner) - prose.weight(inner);
            }
        }
        free.put(element, weight);
        return weight;
    }

    private static boolean isBox(Element element) {
        return ElementKind.of(element.normalName()) == ElementKind.BLOCK;
    }

    private void note(Element element) {
        String name = element.normalName();
        if (name.equals("article")) {
            articles.add(element);
        } else if (name.equals("main") || element.attr("role").equals("main")) {
            mains.add(element);
        } else if (name.equals("h1")) {
            headings.add(element);
        } else if (name.equals("h2") && isTitle(element)) {
            titles.add(element);
        } else if (signs.of(element).contains(Sign.CONTENT)) {
            contents.add(element);
        }
    }

    private Optional<Element> best(List<Element> candidates) {
        Element best = body;
        int most = 0;
        for (Element candidate : candidates) {
            int weight = weight(candidate);
            if (weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return most >= FAIR * weight(body) && most > 0 ? Optional.of(best) : Optional.empty();
    }

    private int weight(Element element) {
        return free.getOrDefault(element, 0);
    }

    private Element innermost() {
        double enough = NEARLY_ALL * weight(body);
        Element at = body;
        for (Optional<Element> next = Optional.of(body); next.isPresent(); next = holder(at, enough)) {
            at = next.get();
        }
        return at;
    }

    private Optional<Element> holder(Element outer, double enough) {
        if (enough == 0) {
            return Optional.empty();
        }
        return outer.children().stream()
                .filter(inner -> isBox(inner) && !inner.normalName().equals("p") && weight(inner) >= enough)
                .findFirst();
    }

    /** The page's first heading of the first level, or the only one that is called a title, if the root has no headline of its own. */
    private Optional<Element> headline(Element root) {
        boolean own = headings.stream().anyMatch(heading -> isIn(heading, root)) || hasTitle(root);
        if (own) {
            return Optional.empty();
        }
        // A second title is that of another article.
        return headings.stream()
                .findFirst()
                .or(() -> titles.size() == 1 ? Optional.of(titles.get(0)) : Optional.empty());
    }

    private boolean hasTitle(Element root) {
        return root.select("h2, h3").stream().anyMatch(this::isTitle);
    }

    private boolean isTitle(Element heading) {
        return signs.of(heading).contains(Sign.TITLE);
    }

    private static boolean isIn(Element inner, Element outer) {
        return inner.equals(outer) || inner.parents().contains(outer);
    }

    private static Optional<Element> common(Element one, Element other) {
        return one.parents().stream().filter(outer -> isIn(other, outer)).findFirst();
    }
}
