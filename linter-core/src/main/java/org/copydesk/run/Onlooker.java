package org.copydesk.run;

import org.copydesk.article.Article;

/** Is shown each article of a run before the rules are. Threads may call at once. */
interface Onlooker {

    void saw(Article article);

    /** Somebody who does not look. */
    static Onlooker nobody() {
        return article -> {};
    }
}
