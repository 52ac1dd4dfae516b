package org.copydesk.rules.facts;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** A day that its month does not have. */
public final class DateImpossible implements PhraseRule {

    private static final int MOST_DAYS = 31;

    /** Small words that may stand behind a date; behind another small word the number counts something. */
    private static final Set<String> JOINTS = Set.of(
            "at", "and", "to", "in", "for", "when", "as", "with", "by", "after", "before", "through", "until", "or",
            "on", "but", "from", "was", "is", "will", "that", "which", "this", "last", "next", "the", "a", "an", "of");

    @Override
    public List<Phrase> phrases() {
        return WrittenDate.NAMES.stream().map(Phrase::words).toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        int last = -1;
        for (Hit hit : hits) {
            Block block = hit.block();
            int word = block.words().indexAt(hit.start());
            if (word < 0 || block.is(Role.CODE) || block.inside(Inline.Kind.CODE, hit.start())) {
                continue;
            }
            Optional<WrittenDate> date = WrittenDate.of(block.words(), word);
            if (date.isPresent()
                    && isImpossible(block, date.get())
                    && block.source().start() + hit.start() != last) {
                last = block.source().start() + hit.start();
                report(block, date.get(), sink);
            }
        }
    }

    private static boolean isImpossible(Block block, WrittenDate date) {
        if (date.day() > 0 && date.day() <= date.daysOfMonth()) {
            return false;
        }
        boolean told = date.year().isPresent() || date.ordinal();
        return told || (date.day() <= MOST_DAYS && date.day() > 0 && stands(block.words(), date));
    }

    /** True if what follows does not make the number a count: {@code In June 31 boats sank}. */
    private static boolean stands(Words words, WrittenDate date) {
        int next = words.firstFrom(date.end());
        if (next >= words.count()) {
            return true;
        }
        boolean mark = words.start(next) - date.end() > 1 || words.text().charAt(date.end()) != ' ';
        return mark || JOINTS.contains(words.folded(next));
    }

    private static void report(Block block, WrittenDate date, Sink sink) {
        sink.at(block, date.start(), date.end())
                .message(date.year().isPresent() ? "dated" : "undated")
                .with("match", block.text().substring(date.start(), date.end()))
                .with("month", Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .with("year", date.year().map(String::valueOf).orElse(""))
                .with("days", String.valueOf(date.daysOfMonth()))
                .report();
    }
}
