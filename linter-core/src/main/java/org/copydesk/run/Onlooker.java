package org.copydesk.run;

import org.copydesk.archive.FactStore;
import org.copydesk.article.Article;

/** Is shown each article of a run before the rules are. Threads may call at once. */
interface Onlooker {

    void saw(Article article);

    /** True for one that wants to see facts too, even those of a lone article. */
    default boolean seesFacts() {
        return false;
    }

    /** A store that shows it the facts on their way into another. */
    default FactStore over(FactStore store) {
        return store;
    }

    /** Somebody who does not look. */
    static Onlooker nobody() {
        return article -> {};
    }
}
