package org.copydesk.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.article.Block;

/** Counts the articles and words of a run by folder. One that is off counts nothing, and costs nothing. Used by all threads. */
final class Census {

    /** What a folder holds itself, without the folders in it. */
    record Count(int articles, long words) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(articles + other.articles, words + other.words);
        }
    }

    private final boolean on;
    private final SortedMap<String, Count> folders = new TreeMap<>();

    private Census(boolean on) {
        this.on = on;
    }

    static Census on() {
        return new Census(true);
    }

    static Census off() {
        return new Census(false);
    }

    void count(Article article) {
        if (on) {
            long words = 0;
            for (Block block : article.blocks()) {
                words += block.words().count();
            }
            add(folderOf(article.source().id().path()), new Count(1, words));
        }
    }

    private synchronized void add(String folder, Count count) {
        folders.merge(folder, count, Count::plus);
    }

    /** By the folder's path; empty for files that have none. */
    synchronized SortedMap<String, Count> folders() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(folders));
    }

    /** The path of the folder that a file lies in, with {@code /} between its parts. */
    static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
