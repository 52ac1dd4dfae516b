package org.copydesk.rules.residue;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** Marks of a version control system around two versions of a passage. Lines of the source tell them, for formats read other things in them. */
public final class MergeConflict implements ArticleRule {

    private static final String OURS = "<<<<<<<";

    private static final String BASE = "|||||||";

    private static final String MIDDLE = "=======";

    private static final String THEIRS = ">>>>>>>";

    private static final int MARK = OURS.length();

    /** The longest name of a branch or a change that a mark carries. */
    private static final int LONGEST = 120;

    @Override
    public void check(Article article, Sink sink) {
        // In a file of many articles a conflict breaks the file, and the reader says so.
        if (article.record() > 0) {
            return;
        }
        String source = article.source().content();
        int at = source.indexOf(OURS);
        while (at >= 0) {
            int end = at;
            if (isMark(source, at) && !isProgram(article, at)) {
                end = report(source, at, sink);
            }
            at = source.indexOf(OURS, Math.max(end, at + MARK));
        }
    }

    /** Reports the conflict at its first mark; gives the place up to which it reaches. */
    private static int report(String source, int start, Sink sink) {
        int middle = next(source, start, MIDDLE);
        int theirs = next(source, middle < 0 ? start : middle, THEIRS);
        int last = Math.max(start, Math.max(middle, theirs));
        sink.at(new Span(start, lineEnd(source, start)))
                .message(theirs < 0 ? "open" : "whole")
                .with("end", Span.at(last))
                .report();
        return lineEnd(source, last);
    }

    /** Where the next such mark stands, before another conflict begins; -1 if nowhere. */
    private static int next(String source, int from, String mark) {
        int other = source.indexOf("\n" + OURS, from + 1);
        int limit = other < 0 ? source.length() : other;
        int at = source.indexOf("\n" + mark, from);
        while (at >= 0 && at < limit) {
            if (isMark(source, at + 1)) {
                return at + 1;
            }
            at = source.indexOf("\n" + mark, at + 1);
        }
        return -1;
    }

    /** True for exactly seven signs at a line's start, alone or with a short name behind a blank. */
    private static boolean isMark(String source, int at) {
        int end = lineEnd(source, at);
        boolean begins = at == 0 || source.charAt(at - 1) == '\n' || at == 1 && source.charAt(0) == '\uFEFF';
        boolean bare = end == at + MARK;
        boolean named = end > at + MARK + 1 && source.charAt(at + MARK) == ' ' && end - at < LONGEST;
        return begins
                && (bare && !source.startsWith(OURS, at)
                        || named && !source.startsWith(MIDDLE, at)
                        || isBase(source, at));
    }

    private static boolean isBase(String source, int at) {
        return source.startsWith(BASE, at);
    }

    private static int lineEnd(String source, int at) {
        int end = source.indexOf('\n', at);
        int line = end < 0 ? source.length() : end;
        return line > at && source.charAt(line - 1) == '\r' ? line - 1 : line;
    }

    /** Articles about version control show such marks as program text. */
    private static boolean isProgram(Article article, int at) {
        for (Block block : article.texts()) {
            Span whole = block.enclosing();
            if (whole.start() <= at && at < whole.end()) {
                return block.is(Role.CODE) || isCode(block, at);
            }
        }
        return false;
    }

    private static boolean isCode(Block block, int at) {
        for (Inline inline : block.inlines()) {
            Span place = block.source(inline.range().start(), inline.range().end());
            if (inline.kind() == Inline.Kind.CODE && place.start() <= at && at < place.end()) {
                return true;
            }
        }
        return false;
    }
}
