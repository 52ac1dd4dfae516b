package org.copydesk.pattern;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.copydesk.article.Block;
import org.copydesk.language.PhraseBounds;
import org.copydesk.language.PhraseEdges;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;

/**
 * A regular expression over a block's text.
 *
 * @param needs literals of which one stands in every match; empty if it is tried on every text
 * @param group the group that is reported; 0 for the whole match
 */
record RegexKind(
        Regex regex, Literals needs, boolean everywhere, Anchor anchor, boolean caseSensitive, Guards guards, int group)
        implements Kind {

    @Override
    public List<Literals> literals() {
        return everywhere ? List.of() : List.of(needs);
    }

    @Override
    public List<Phrase> phrases(Vocabulary vocabulary) {
        if (everywhere) {
            return List.of();
        }
        List<String> texts = needs.texts(vocabulary);
        int most = RegexLength.most(regex.node());
        int lead = anchor.bindsStart() ? RegexLead.fromStart(regex.node(), texts) : RegexLead.UNKNOWN;
        int tail = anchor.bindsEnd() ? RegexLead.fromEnd(regex.node(), texts) : RegexLead.UNKNOWN;
        // In a match bound to both edges the literal near the one need not be that near the other.
        if (tail != RegexLead.UNKNOWN && (lead == RegexLead.UNKNOWN || tail < lead)) {
            return needs.phrases(vocabulary, PhraseEdges.of(false, tail == 0), anchor.bounds(most, tail));
        }
        return needs.phrases(
                vocabulary,
                PhraseEdges.of(lead == 0, false),
                anchor.bounds(lead == RegexLead.UNKNOWN ? most : lead, most));
    }

    @Override
    public boolean isGated() {
        return !everywhere;
    }

    @Override
    public List<String> placeholders() {
        return IntStream.rangeClosed(1, regex.groups())
                .mapToObj(i -> "group" + i)
                .toList();
    }

    @Override
    public Finder finder(Vocabulary vocabulary) {
        RegexSearch search = search();
        Lazy<RegexSketch> sketch = new Lazy<>(() -> RegexSketch.of(regex, caseSensitive));
        if (everywhere) {
            return (look, found) -> look.texts().forEach(block -> everywhere(block, sketch.get(), search, found));
        }
        Lazy<Integer> most = new Lazy<>(() -> RegexLength.most(regex.node()));
        Lazy<Integer> lead = new Lazy<>(() -> lead(vocabulary));
        NearStarts starts = RegexSearch.nearStarts(regex, guards, caseSensitive);
        return (look, found) -> look.byBlock((block, hits) -> {
            if (lead.get() == RegexLead.UNKNOWN) {
                around(block, hits, most.get(), sketch.get(), search, found);
            } else {
                near(block, hits, lead.get(), sketch.get(), starts, found);
            }
        });
    }

    /** How far before a literal a match can begin, where it is worth trying just these places. */
    private int lead(Vocabulary vocabulary) {
        int lead = anchor == Anchor.ANYWHERE ? RegexLead.of(regex.node(), needs.texts(vocabulary)) : RegexLead.UNKNOWN;
        return lead > NearStarts.MOST_LEAD ? RegexLead.UNKNOWN : lead;
    }

    private void near(
            Block block, List<Hit> hits, int lead, RegexSketch sketch, NearStarts places, Consumer<Match> found) {
        List<Integer> starts = hits.stream().map(Hit::start).sorted().toList();
        RegexSketch.Look look = sketch.at(block.text(), PhraseBounds.NONE.packed());
        places.all(block.text(), starts, lead, look, (matcher, offset) -> found.accept(match(block, offset, matcher)));
    }

    private void everywhere(Block block, RegexSketch sketch, RegexSearch search, Consumer<Match> found) {
        String text = anchor.isInLine() ? LineText.of(block) : block.text();
        int start = 0;
        while (start < text.length()) {
            int from = start;
            int end = anchor.isInLine() ? LineText.lineEnd(text, from) : text.length();
            String part = text.substring(from, end);
            Reach whole = new Reach(0, part.length());
            if (mayBegin(part, whole.from(), whole.to(), sketch)) {
                search.all(part, whole, matcher -> found.accept(match(block, from, matcher)));
            }
            start = end + 1;
        }
    }

    /** Looks only where a literal stands, as far around it as a match may reach. */
    private void around(
            Block block, List<Hit> hits, int most, RegexSketch sketch, RegexSearch search, Consumer<Match> found) {
        String text = anchor.isInLine() ? LineText.of(block) : block.text();
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(Hit::start));
        int next = 0;
        while (next < sorted.size()) {
            int at = sorted.get(next).start();
            int from = anchor.isInLine() ? LineText.lineStart(text, at) : 0;
            int to = anchor.isInLine() ? LineText.lineEnd(text, at) : text.length();
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            while (next < sorted.size() && sorted.get(next).start() <= to) {
                starts.add(sorted.get(next).start() - from);
                ends.add(Math.min(to, sorted.get(next).end()) - from);
                next++;
            }
            String part = text.substring(from, to);
            for (Reach reach : Reach.around(part, starts, ends, most)) {
                if (mayBegin(part, reach.from(), lastBefore(starts, reach.to()) + 1, sketch)) {
                    search.all(part, reach, matcher -> {
                        if (holdsOne(starts, matcher.start(1), matcher.end(1))) {
                            found.accept(match(block, from, matcher));
                        }
                    });
                }
            }
        }
    }

    /** The last literal that begins before a place. */
    private static int lastBefore(List<Integer> starts, int to) {
        int found = Collections.binarySearch(starts, to);
        return starts.get((found >= 0 ? found : -found - 1) - 1);
    }

    /** False if no match begins in a range. */
    private boolean mayBegin(String text, int from, int to, RegexSketch sketch) {
        boolean bound = anchor.bindsStart();
        boolean mayBegin = !bound || from == 0;
        int ending = anchor.bounds(PhraseBounds.ANY, 0).packed();
        RegexSketch.Look look = sketch.at(text, ending);
        for (int at = from; at < to && (mayBegin || anchor == Anchor.SENTENCE); at++) {
            if (mayBegin && look.mayBegin(at)) {
                return true;
            }
            if (bound && anchor.isEdge(text.charAt(at))) {
                mayBegin = true;
            } else if (bound && Character.isLetterOrDigit(text.charAt(at))) {
                mayBegin = false;
            }
        }
        return false;
    }

    /** True if a literal begins in a range. What holds none may be a match only because its surroundings end there. */
    private static boolean holdsOne(List<Integer> starts, int from, int to) {
        int found = Collections.binarySearch(starts, from);
        int next = found >= 0 ? found : -found - 1;
        return next < starts.size() && starts.get(next) < to;
    }

    private Match match(Block block, int offset, Matcher matcher) {
        int shown = group > 0 && matcher.start(group + 1) >= 0 ? group + 1 : 1;
        Match match = Match.in(new Target.InBlock(block, offset + matcher.start(shown), offset + matcher.end(shown)));
        for (int i = 1; i <= regex.groups(); i++) {
            String text = matcher.group(i + 1);
            match = match.with("group" + i, text == null ? "" : text);
        }
        return match;
    }

    RegexSearch search() {
        return RegexSearch.of(regex, anchor, guards, caseSensitive);
    }
}
