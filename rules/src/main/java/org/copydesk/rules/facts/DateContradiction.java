package org.copydesk.rules.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** A date above the text, in the dateline, headline or a caption that the article's own date contradicts. */
public final class DateContradiction implements ArticleRule {

    /** Agency copy runs some days late; more is another version or another year. */
    private static final long MOST_DAYS_LATE = 14;

    /** Two lines with dates above one text may be a day or two apart: written and published. */
    private static final long MOST_DAYS_APART = 2;

    /** A slip of the year leaves day and month as they are, nearly. */
    private static final long SAME_SEASON = 7;

    private static final int DATELINE_LENGTH = 70;
    private static final int FIRST_BLOCKS = 8;

    @Override
    public void check(Article article, Sink sink) {
        Optional<OwnDate> own = OwnDate.of(article);
        if (own.isEmpty()) {
            return;
        }
        boolean found = own.get().line().isPresent() && lines(article, own.get(), sink);
        if (!found) {
            dateline(article, own.get(), sink);
        }
        if (own.get().line().isEmpty()) {
            headline(article, own.get().day(), sink);
            if (article.fields(FieldKind.UPDATED).isEmpty()) {
                captions(article, own.get().day(), sink);
            }
        }
    }

    /** Two lines above the text that name different days, neither of them as an update. */
    private static boolean lines(Article article, OwnDate own, Sink sink) {
        Block first = own.line().orElseThrow();
        for (Block line : OwnDate.linesAbove(article)) {
            Optional<LocalDate> day = OwnDate.day(line);
            boolean bare = isBare(first) && isBare(line);
            if (bare && day.isPresent() && days(own.day(), day.get()) > MOST_DAYS_APART) {
                sink.at(first)
                        .message("lines")
                        .with("other", line.text().strip())
                        .with("line", line.source())
                        .related(line, "the other date")
                        .report();
                return true;
            }
        }
        return false;
    }

    /** True if a line has no word that says whose date it is, such as Updated. */
    private static boolean isBare(Block line) {
        return line.words().count() <= 5;
    }

    /** A place, a day and an agency in front of one of the first paragraphs. */
    private static void dateline(Article article, OwnDate own, Sink sink) {
        int seen = 0;
        for (Block block : article.blocks()) {
            if (block.place() != Place.FLOW || ++seen > FIRST_BLOCKS) {
                continue;
            }
            Optional<WrittenDate> date = block.is(Role.BODY) ? dateline(block) : Optional.empty();
            Optional<LocalDate> day = date.flatMap(written -> nearest(written, own.day()));
            if (day.isPresent() && days(day.get(), own.day()) > MOST_DAYS_LATE) {
                WrittenDate written = date.get();
                String match = block.text().substring(written.start(), written.end());
                Optional<Block> line = own.line();
                Draft draft = line.isPresent() ? sink.at(line.get()) : sink.at(block, written.start(), written.end());
                draft.message(line.isPresent() ? "line" : "dateline")
                        .with("match", match)
                        .with("own", own.day().toString())
                        .with("line", block.source())
                        .related(block, written.start(), written.end(), "the dateline")
                        .report();
                return;
            }
        }
    }

    /** The date of {@code MONTEVIDEO, Jan 9 (Agency) -}: a name, a comma, a day, and a bracket, dash or stop. */
    private static Optional<WrittenDate> dateline(Block block) {
        String text = block.text();
        int comma = text.indexOf(',');
        if (comma < 2 || comma > DATELINE_LENGTH || !isName(block.words(), comma)) {
            return Optional.empty();
        }
        Words words = Words.of(text.substring(0, Math.min(text.length(), DATELINE_LENGTH)));
        int behind = words.firstFrom(comma);
        for (int i = behind; i < Math.min(words.count(), behind + 4); i++) {
            Optional<WrittenDate> date = WrittenDate.of(words, i);
            if (date.isPresent()) {
                String rest = words.text().substring(date.get().end()).strip();
                boolean closes = !rest.isEmpty() && "(/–—-.:".indexOf(rest.charAt(0)) >= 0;
                return closes ? date : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether all words in front of a place begin with capitals. */
    private static boolean isName(Words words, int end) {
        for (int i = 0; i < words.count() && words.start(i) < end; i++) {
            if (!words.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }

    /** The headline's day, if only its year is another. */
    private static void headline(Article article, LocalDate own, Sink sink) {
        Optional<Block> headline = article.headline();
        if (headline.isEmpty()) {
            return;
        }
        for (WrittenDate date : WrittenDate.in(headline.get().words())) {
            Optional<LocalDate> day = date.calendarDay();
            Optional<LocalDate> sameYear = date.in(own.getYear());
            boolean slip = day.isPresent()
                    && sameYear.isPresent()
                    && Math.abs(day.get().getYear() - own.getYear()) == 1
                    && isTag(headline.get().text(), date)
                    && days(sameYear.get(), own) <= SAME_SEASON
                    && days(day.get(), own) > SAME_SEASON;
            if (slip) {
                at(headline.get(), date, "headline", own, sink);
            }
        }
    }

    /** True for a date at an end of the headline, as a tag of a series is; within, it may be an anniversary. */
    private static boolean isTag(String headline, WrittenDate date) {
        String before = headline.substring(0, date.start()).strip();
        String behind = headline.substring(date.end()).strip();
        boolean opens = before.length() <= 1 && !behind.isEmpty() && ":)]|–—-".indexOf(behind.charAt(0)) >= 0;
        boolean closes = behind.length() <= 1
                && !before.isEmpty()
                && ",:([|–—-".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens || closes;
    }

    /** Captions of pictures taken after the article was published. */
    private static void captions(Article article, LocalDate own, Sink sink) {
        for (Block block : article.texts()) {
            if (!block.is(Role.CAPTION)) {
                continue;
            }
            for (WrittenDate date : WrittenDate.in(block.words())) {
                Optional<LocalDate> day = date.calendarDay();
                if (day.isPresent() && day.get().isAfter(own.plusDays(MOST_DAYS_APART))) {
                    at(block, date, "caption", own, sink);
                }
            }
        }
    }

    private static void at(Block block, WrittenDate date, String message, LocalDate own, Sink sink) {
        sink.at(block, date.start(), date.end())
                .message(message)
                .with("match", block.text().substring(date.start(), date.end()))
                .with("own", own.toString())
                .report();
    }

    private static Optional<LocalDate> nearest(WrittenDate date, LocalDate own) {
        if (date.year().isPresent()) {
            return date.calendarDay();
        }
        Optional<LocalDate> best = Optional.empty();
        for (int year = own.getYear() - 1; year <= own.getYear() + 1; year++) {
            Optional<LocalDate> day = date.in(year);
            if (day.isPresent() && (best.isEmpty() || days(day.get(), own) < days(best.get(), own))) {
                best = day;
            }
        }
        return best;
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
