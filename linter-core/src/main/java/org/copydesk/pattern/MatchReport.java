package org.copydesk.pattern;

import org.copydesk.language.Folding;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** Turns a match into a finding. */
final class MatchReport {

    /** Longest text that a message quotes, in UTF-16 units. */
    private static final int LONGEST_VALUE = 80;

    private MatchReport() {}

    static void report(Entry entry, Match match, boolean grouped, Sink sink) {
        Draft draft = start(match.target(), sink);
        if (!entry.message().isEmpty()) {
            draft.message(entry.message());
        }
        match.values().forEach((placeholder, value) -> draft.with(placeholder, shortened(value)));
        draft.with(Entry.SOURCE, entry.source());
        entry.severity().ifPresent(draft::severity);
        for (Target.InBlock other : match.others()) {
            draft.related(other.block(), other.start(), other.end(), match.note());
        }
        if (grouped) {
            draft.subject(Folding.key(match.values().getOrDefault(Match.MATCH, "")));
        }
        entry.fix().offer(draft, match);
        draft.report();
    }

    private static Draft start(Target target, Sink sink) {
        if (target instanceof Target.InBlock place) {
            return sink.at(place.block(), place.start(), place.end());
        }
        return target instanceof Target.OfField field ? sink.at(field.field()) : sink.at(Span.at(0));
    }

    /** On one line, and cut at a word where it is long. */
    private static String shortened(String value) {
        String line = value.replace('\n', ' ').replace('\r', ' ');
        if (line.length() <= LONGEST_VALUE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_VALUE);
        int end = blank > LONGEST_VALUE / 2 ? blank : LONGEST_VALUE;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end) + "…";
    }
}
