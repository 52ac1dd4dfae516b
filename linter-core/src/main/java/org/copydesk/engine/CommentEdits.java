package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.text.Edit;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Takes rules out of comments, and whole comments where no rule is left in them. An edit covers its whole comment even if it
 * takes one rule out, so that two such edits never meet within one.
 */
final class CommentEdits {

    private final SourceText source;
    private final List<SuppressionComment> comments;

    CommentEdits(SourceText source, List<SuppressionComment> comments) {
        this.source = source;
        this.comments = comments;
    }

    /** The edits that take some suppressions out, all of one comment; none if it cannot be done safely. */
    List<Edit> without(List<Suppression> useless) {
        SortedMap<Integer, SortedSet<Integer>> gone = new TreeMap<>();
        for (Suppression each : useless) {
            gone.computeIfAbsent(each.comment(), index -> new TreeSet<>()).add(each.word());
            if (each.closer() >= 0) {
                SortedSet<Integer> words = gone.computeIfAbsent(each.closer(), index -> new TreeSet<>());
                words.addAll(wordsOf(comments.get(each.closer()), each.rule()));
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (SortedMap.Entry<Integer, SortedSet<Integer>> entry : gone.entrySet()) {
            SuppressionComment comment = comments.get(entry.getKey());
            int start = source.slice(comment.span()).indexOf(comment.text());
            if (comment.field() || start < 0) {
                return List.of();
            }
            boolean all = entry.getValue().size() == comment.words().rules().size();
            edits.add(all ? Edit.delete(whole(comment.span())) : rewritten(comment, start, entry.getValue()));
        }
        return edits;
    }

    private static List<Integer> wordsOf(SuppressionComment comment, String rule) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < comment.words().rules().size(); i++) {
            if (comment.words().rules().get(i).text().equals(rule)) {
                found.add(i);
            }
        }
        return found;
    }

    private Edit rewritten(SuppressionComment comment, int start, SortedSet<Integer> gone) {
        List<DirectiveWords.Word> rules = comment.words().rules();
        StringBuilder text = new StringBuilder(source.slice(comment.span()));
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (gone.contains(i)) {
                Span word = rules.get(i).place();
                // With what stands between it and a neighbour; the first rule has only the one behind it.
                boolean first = gone.headSet(i).size() == i;
                int from = first ? word.start() : rules.get(i - 1).place().end();
                int to = first ? rules.get(i + 1).place().start() : word.end();
                text.delete(start + from, start + to);
            }
        }
        return new Edit(comment.span(), text.toString());
    }

    /** A comment with its line where nothing else is in it; text that it kept apart stays apart. */
    private Span whole(Span comment) {
        Span line = source.lineAt(comment.start()).union(source.lineAt(comment.end()));
        String content = source.content();
        boolean alone = content.substring(line.start(), comment.start()).isBlank()
                && content.substring(comment.end(), line.end()).isBlank();
        if (!alone) {
            return withOneBlank(comment);
        }
        int next = lineBreakEnd(line.end());
        boolean blankAbove = line.start() == 0 || isBlankLineBefore(line.start());
        Span below = next < content.length() ? source.lineAt(next) : Span.at(next);
        boolean blankBelow = source.slice(below).isBlank();
        if (blankAbove && blankBelow) {
            return new Span(line.start(), lineBreakEnd(below.end()));
        }
        return blankAbove || blankBelow ? new Span(line.start(), next) : comment;
    }

    private boolean isBlankLineBefore(int lineStart) {
        int end = lineStart - 1;
        boolean pair = end > 0 && source.content().startsWith("\r\n", end - 1);
        return source.slice(source.lineAt(pair ? end - 1 : end)).isBlank();
    }

    private int lineBreakEnd(int lineEnd) {
        String content = source.content();
        if (lineEnd >= content.length()) {
            return lineEnd;
        }
        return lineEnd + (content.startsWith("\r\n", lineEnd) ? 2 : 1);
    }

    private Span withOneBlank(Span span) {
        String content = source.content();
        boolean blankBefore = span.start() > 0 && content.charAt(span.start() - 1) == ' ';
        boolean endsThere = span.end() == content.length() || " \r\n".indexOf(content.charAt(span.end())) >= 0;
        return blankBefore && endsThere ? new Span(span.start() - 1, span.end()) : span;
    }
}
