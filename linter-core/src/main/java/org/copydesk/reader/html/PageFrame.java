package org.copydesk.reader.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a document is the article and what is around it. */
final class PageFrame {

    private final Signs signs = new Signs();
    private final Furniture furniture;
    private final Optional<MainContent.Found> main;

    private PageFrame(Document document) {
        Element body = document.body();
        Prose prose = new Prose(body);
        this.furniture = new Furniture(body, signs, prose);
        this.main = isPage(document) ? Optional.of(MainContent.in(body, furniture, signs, prose)) : Optional.empty();
    }

    static PageFrame of(Document document) {
        return new PageFrame(document);
    }

    /** A page says so; a fragment has no frame of its own, and the parser implies one. */
    private static boolean isPage(Document document) {
        Element html = document.firstElementChild();
        return !document.body().sourceRange().isImplicit()
                || !document.head().sourceRange().isImplicit()
                || html != null && !html.sourceRange().isImplicit();
    }

    Signs signs() {
        return signs;
    }

    Furniture furniture() {
        return furniture;
    }

    /** True if the article begins with that element: of a page, the article's root and its headline. */
    boolean isArticle(Element element) {
        return main.filter(found -> element.equals(found.root())
                        || found.headline().filter(element::equals).isPresent())
                .isPresent();
    }

    /** What text is before any element says otherwise. */
    Scope start() {
        return main.isPresent() ? Scope.aside() : Scope.flow();
    }
}
