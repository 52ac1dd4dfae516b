package org.copydesk.rules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleDate;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * The day that an article was published on.
 *
 * @param line the line of the text that says so; empty if a field does
 */
record OwnDate(LocalDate day, Optional<Block> line) {

    /** The day of the date field, else of the first line above the text that is a date with its year. */
    static Optional<OwnDate> of(Article article) {
        Optional<ArticleDate> field = article.date();
        if (field.isPresent()) {
            return Optional.of(new OwnDate(field.get().day(), Optional.empty()));
        }
        for (Block block : linesAbove(article)) {
            Optional<LocalDate> day = day(block);
            if (day.isPresent()) {
                return Optional.of(new OwnDate(day.get(), Optional.of(block)));
            }
        }
        return Optional.empty();
    }

    /** The lines above the text that are a date and nothing else. */
    static List<Block> linesAbove(Article article) {
        return article.blocks().stream()
                .takeWhile(block -> !block.is(Role.BODY) || block.words().count() < 12)
                .filter(block -> block.is(Role.DATELINE) && block.place() == Place.FLOW)
                .toList();
    }

    /** The one day with a year that a line names. */
    static Optional<LocalDate> day(Block line) {
        List<WrittenDate> dates = WrittenDate.in(line.words());
        return dates.size() == 1 ? dates.get(0).calendarDay() : Optional.empty();
    }
}
