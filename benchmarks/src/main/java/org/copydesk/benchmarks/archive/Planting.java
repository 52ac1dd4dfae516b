package org.copydesk.benchmarks.archive;

import java.util.List;

/**
 * One planted fault.
 *
 * @param number tells it from others of its kind
 * @param articles numbers of the articles that share it, in order
 * @param odd those of them, from the end, that have the rare spelling; 0 if there is none
 */
record Planting(Kind kind, int number, List<Integer> articles, int odd) {

    Planting {
        articles = List.copyOf(articles);
    }

    int first() {
        return articles.get(0);
    }

    /** True for an article with the rare spelling. */
    boolean isOdd(int article) {
        return articles.indexOf(article) >= articles.size() - odd;
    }
}
