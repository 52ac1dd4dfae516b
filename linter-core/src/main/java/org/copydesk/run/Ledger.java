package org.copydesk.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.article.Article;
import org.copydesk.finding.LedgerFile;
import org.copydesk.finding.Omission;

/**
 * Keeps account of what a run covers: per file what was read as what, and what was not. One that is off costs nothing; one
 * that is on takes room by the kinds of things that files hold, not by their number. Used by all threads.
 */
public final class Ledger {

    private final boolean on;
    private final SortedMap<String, LedgerPage> pages = new TreeMap<>();

    private Ledger(boolean on) {
        this.on = on;
    }

    public static Ledger on() {
        return new Ledger(true);
    }

    public static Ledger off() {
        return new Ledger(false);
    }

    /** Notes an article that the rules see. */
    void linted(Article article) {
        if (on) {
            note(article, true);
        }
    }

    /** Notes an article or file that they do not see. */
    void omitted(Article article, Omission omission) {
        if (on) {
            note(article, false);
            omit(omission);
        }
    }

    private synchronized void note(Article article, boolean linted) {
        pages.computeIfAbsent(article.source().id().path(), LedgerPage::new).add(article, linted);
    }

    private synchronized void omit(Omission omission) {
        pages.computeIfAbsent(omission.path(), LedgerPage::new).omit(omission);
    }

    /** All files by path. */
    public synchronized List<LedgerFile> files() {
        List<LedgerFile> files = new ArrayList<>();
        pages.values().forEach(page -> files.add(page.file()));
        return files;
    }
}
