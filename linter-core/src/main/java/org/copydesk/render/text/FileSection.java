package org.copydesk.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.ReportedFinding;
import org.copydesk.render.Fold;
import org.copydesk.render.Glyphs;

/** The findings of one file under its name; where the file holds several articles, each under its own title. */
final class FileSection {

    private static final int MARGIN = 2;

    private final Page page;
    private final List<Fold> folds;
    private final boolean oneArticle;
    private final int placeWidth;

    FileSection(Page page, List<ReportedFinding> file) {
        this.page = page;
        this.folds = Fold.of(file);
        this.oneArticle = isOneArticle(file);
        this.placeWidth = placeWidth(folds);
    }

    private static boolean isOneArticle(List<ReportedFinding> file) {
        for (ReportedFinding each : file) {
            if (!each.finding().article().equals(file.get(0).finding().article())) {
                return false;
            }
        }
        return true;
    }

    private static int placeWidth(List<Fold> folds) {
        int widest = 0;
        for (Fold fold : folds) {
            widest = Math.max(widest, place(fold).length());
        }
        return widest;
    }

    /** Writes findings, which are sorted by file. */
    static void writeAll(List<ReportedFinding> findings, Page page) throws IOException {
        for (List<ReportedFinding> file : byFile(findings)) {
            new FileSection(page, file).write();
        }
    }

    private static List<List<ReportedFinding>> byFile(List<ReportedFinding> findings) {
        List<List<ReportedFinding>> files = new ArrayList<>();
        for (ReportedFinding each : findings) {
            List<ReportedFinding> last = files.isEmpty() ? List.of() : files.get(files.size() - 1);
            if (!last.isEmpty() && sameFile(last.get(0), each)) {
                last.add(each);
            } else {
                files.add(new ArrayList<>(List.of(each)));
            }
        }
        return files;
    }

    private static boolean sameFile(ReportedFinding first, ReportedFinding second) {
        return first.finding()
                .location()
                .source()
                .equals(second.finding().location().source());
    }

    private void write() throws IOException {
        String path = folds.get(0).finding().location().source().path();
        String part = folds.get(0).finding().location().source().part();
        String within = part.isEmpty() ? "" : page.visible("!" + part);
        page.line(page.file(path) + within + (oneArticle ? besidePath(Shown.path(path) + within) : ""));
        String article = "";
        for (Fold fold : folds) {
            if (!oneArticle && !fold.finding().article().equals(article)) {
                article = fold.finding().article();
                page.line("");
                page.line(" ".repeat(MARGIN) + page.title(page.visible(article)));
            }
            page.line("");
            new FindingSection(page, fold, placeWidth + 2 * MARGIN).write(head(fold));
        }
        page.line("");
    }

    private String head(Fold fold) {
        return " ".repeat(MARGIN) + page.title(Counted.padded(place(fold), placeWidth)) + " ".repeat(MARGIN);
    }

    private static String place(Fold fold) {
        return fold.finding().location().start().toString();
    }

    /** The article's title behind the path, if there is room for it. */
    private String besidePath(String path) {
        String title = folds.get(0).finding().article();
        int room = page.settings().width() - Glyphs.width(path) - MARGIN;
        boolean shown = !title.isEmpty() && !path.endsWith(title) && Glyphs.width(title) <= room;
        return shown ? " ".repeat(MARGIN) + page.faint(page.visible(title)) : "";
    }
}
