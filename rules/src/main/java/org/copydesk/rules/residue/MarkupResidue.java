package org.copydesk.rules.residue;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** What a tool that wrote or copied the text left of its own notation: a fence around all of it, marks of a clipboard, escapes. */
public final class MarkupResidue implements ArticleRule {

    private static final List<String> CLIPBOARD = List.of("<!--StartFragment-->", "<!--EndFragment-->");

    /** What all marks of a clipboard end in. */
    private static final String FRAGMENT = "Fragment-->";

    private static final List<String> PAGES = List.of("markdown", "html");

    @Override
    public void check(Article article, Sink sink) {
        // The comments of many articles in one file are text of the format that holds them.
        if (article.record() == 0 && PAGES.contains(article.format())) {
            clipboard(article, sink);
        }
        FencedArticle.in(article)
                .ifPresent(fence -> sink.at(fence).message("fence").report());
        escapes(article, sink);
        for (Block block : article.blocks(Role.CODE)) {
            NumberedCode.in(block, article)
                    .ifPresent(lines -> sink.at(block, lines.start(), lines.end())
                            .message("numbers")
                            .report());
        }
    }

    private static void clipboard(Article article, Sink sink) {
        String source = article.source().content();
        for (int found = source.indexOf(FRAGMENT); found >= 0; found = source.indexOf(FRAGMENT, found + 1)) {
            int end = found + FRAGMENT.length();
            for (String mark : CLIPBOARD) {
                if (source.startsWith(mark, end - mark.length()) && !isText(article, end - mark.length(), end)) {
                    sink.at(new Span(end - mark.length(), end))
                            .message("clipboard")
                            .with("match", mark)
                            .report();
                }
            }
        }
    }

    /** Program text that shows the mark is about it. */
    private static boolean isText(Article article, int start, int end) {
        Span place = new Span(start, end);
        for (Block block : article.texts()) {
            if (block.source().overlaps(place)) {
                return true;
            }
        }
        return false;
    }

    /** One finding for all lines that end in a backslash that readers see. */
    private static void escapes(Article article, Sink sink) {
        Draft draft = null;
        for (Block block : article.blocks()) {
            if (!isRead(block) || !block.marks().has('\\')) {
                continue;
            }
            String text = block.text();
            for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
                if (isStray(block, text, at)) {
                    if (draft == null) {
                        draft = sink.at(block, at, at + 1).message("backslash");
                    } else {
                        draft = draft.related(block, at, at + 1, "again");
                    }
                    draft = draft.delete(block, at, at + 1);
                }
            }
        }
        if (draft != null) {
            draft.suggested().report();
        }
    }

    private static boolean isRead(Block block) {
        return block.role().isProse()
                || block.is(Role.FURNITURE)
                || block.is(Role.STANDFIRST)
                || block.is(Role.SUBHEAD)
                || block.is(Role.HEADLINE);
    }

    private static boolean isStray(Block block, String text, int at) {
        boolean ends =
                at + 1 == text.length() || text.charAt(at + 1) == '\n' || block.inside(Inline.Kind.BREAK, at + 1);
        boolean alone = at == 0 || text.charAt(at - 1) != '\\';
        return ends && alone && !block.inside(Inline.Kind.CODE, at) && text.indexOf('$') < 0;
    }
}
