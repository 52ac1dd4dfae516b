package org.copydesk.pattern;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.copydesk.article.Block;

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
        return (look, found) -> {
            Iterable<Block> blocks =
                    everywhere ? look.texts() : look.hitsByBlock().keySet();
            blocks.forEach(block -> find(block, search, found));
        };
    }

    private void find(Block block, RegexSearch search, Consumer<Match> found) {
        if (!anchor.isInLine()) {
            search.all(block.text(), matcher -> found.accept(match(block, 0, matcher)));
            return;
        }
        String text = LineText.of(block);
        for (int start = 0; start < text.length(); start = LineText.lineEnd(text, start) + 1) {
            int from = start;
            String line = text.substring(from, LineText.lineEnd(text, from));
            search.all(line, matcher -> found.accept(match(block, from, matcher)));
        }
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
