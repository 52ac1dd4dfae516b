package org.copydesk.render.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Audit;
import org.copydesk.render.Glyphs;
import org.copydesk.render.RenderSettings;

/** An audit for people: how often the rule spoke, where, and a sample to judge it by. */
public final class AuditText {

    private static final int COLUMN = 10;

    private final Audit audit;
    private final Page page;

    private AuditText(Audit audit, Page page) {
        this.audit = audit;
        this.page = page;
    }

    /**
     * Writes an audit. The writer is neither flushed nor closed.
     *
     * @throws IOException if the writer does
     */
    public static void write(Audit audit, Writer out, RenderSettings settings) throws IOException {
        AuditText text = new AuditText(audit, new Page(out, settings));
        text.head();
        text.total();
        text.folders();
        text.samples();
    }

    private void head() throws IOException {
        String about = page.settings()
                .rules()
                .apply(audit.rule())
                .map(rule -> rule.severity().id() + ", " + rule.stage().id() + ": " + rule.summary())
                .orElse("");
        page.line(page.title(audit.rule()));
        page.labelled(0, "", 0, about);
        page.line("");
    }

    private void total() throws IOException {
        Audit.Part all = audit.total();
        String read = count(all.articles(), "article") + " with " + count(all.words(), "word");
        if (all.findings() == 0) {
            page.labelled(0, "", 0, "Nothing found in " + read + ".");
        } else {
            page.labelled(
                    0, "", 0, count(all.findings(), "finding") + " in " + Counted.grouped(all.found()) + " of " + read);
            page.line("  " + rate(all.perThousandArticles()) + " for each 1,000 articles");
            page.line("  " + rate(all.perThousandWords()) + " for each 1,000 words");
        }
        if (audit.suppressed() > 0) {
            page.line("  not counted: " + audit.suppressed() + " suppressed");
        }
        if (audit.unread() > 0) {
            page.line("  not read: " + count(audit.unread(), "file or part of one", "files or parts of them")
                    + "; copydesk lint says which and why");
        }
        page.line("");
    }

    private void folders() throws IOException {
        List<Audit.Part> sorted = new ArrayList<>(audit.folders());
        if (sorted.isEmpty() || audit.total().findings() == 0) {
            return;
        }
        sorted.sort((a, b) -> Integer.compare(b.findings(), a.findings()));
        int width = "folder".length();
        for (Audit.Part folder : sorted) {
            width = Math.max(width, Glyphs.width(name(folder)));
        }
        page.line(page.faint("folder" + " ".repeat(width - "folder".length()) + right("findings") + right("articles")
                + right("per 1,000") + right("words") + right("per 1,000")));
        for (Audit.Part folder : sorted) {
            String name = name(folder);
            page.line(name
                    + " ".repeat(width - Glyphs.width(name))
                    + right(Counted.grouped(folder.findings()))
                    + right(Counted.grouped(folder.articles()))
                    + right(rate(folder.perThousandArticles()))
                    + right(Counted.grouped(folder.words()))
                    + right(rate(folder.perThousandWords())));
        }
        page.line("");
    }

    private void samples() throws IOException {
        if (audit.samples().isEmpty()) {
            return;
        }
        boolean all = audit.samples().size() == audit.total().findings();
        page.line(page.title(
                        all ? "All of them" : "A sample of " + audit.samples().size())
                + (all ? "" : page.faint("  (--seed " + audit.seed() + "; another seed draws another)")));
        page.line("");
        FileSection.writeAll(audit.samples(), page);
    }

    private static String name(Audit.Part folder) {
        return folder.path().isEmpty() ? "." : Shown.path(folder.path());
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, COLUMN - text.length())) + text;
    }

    private static String count(long count, String noun) {
        return count(count, noun, noun + "s");
    }

    private static String count(long count, String one, String many) {
        return Counted.grouped(count) + " " + (count == 1 ? one : many);
    }

    /** With two digits behind the point. */
    private static String rate(double rate) {
        long hundredths = Math.round(rate * 100);
        long rest = hundredths % 100;
        return Counted.grouped(hundredths / 100) + "." + (rest < 10 ? "0" : "") + rest;
    }
}
