package org.copydesk.rules.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Inline;
import org.copydesk.finding.Severity;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** A weekday beside a date that fell on another one. */
public final class WeekdayMismatch implements PhraseRule {

    /** A date without a year is taken for the nearest to the article's own, if it is no further away than that. */
    private static final long NEAR_DAYS = 60;

    /** Words in which a date behind a weekday shows its month: the, 12th, of, May. */
    private static final int MOST_WORDS_BEHIND = 4;

    /** Older dates may be of another calendar. */
    private static final int FIRST_YEAR = 1800;

    @Override
    public List<Phrase> phrases() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Phrase.words(english(day)))
                .toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        for (Hit hit : hits) {
            if (!hit.block().inside(Inline.Kind.CODE, hit.start())) {
                behind(hit).ifPresent(date -> check(article, hit, date, sink));
            }
        }
    }

    /** The date that stands right behind the weekday. */
    private static Optional<WrittenDate> behind(Hit hit) {
        Words words = hit.block().words();
        int first = words.firstFrom(hit.end());
        for (int i = first; i < Math.min(words.count(), first + MOST_WORDS_BEHIND); i++) {
            Optional<WrittenDate> date = WrittenDate.of(words, i);
            if (date.isPresent()) {
                return date.filter(found ->
                        found.start() >= hit.end() && isJoint(hit.block().text().substring(hit.end(), found.start())));
            }
        }
        return Optional.empty();
    }

    private static boolean isJoint(String between) {
        String bare = between.replace(",", "").replace("(", "").strip();
        return bare.isEmpty() || bare.equals("the");
    }

    private static void check(Article article, Hit hit, WrittenDate date, Sink sink) {
        Optional<LocalDate> day = day(article, date);
        DayOfWeek written = DayOfWeek.of(hit.phrase() + 1);
        if (day.isEmpty() || day.get().getDayOfWeek() == written || day.get().getYear() < FIRST_YEAR) {
            return;
        }
        boolean dated = date.year().isPresent();
        sink.at(hit.block(), hit.start(), date.end())
                .message(dated ? "dated" : "nearest")
                .with("match", hit.block().text().substring(hit.start(), date.end()))
                .with("weekday", english(day.get().getDayOfWeek()))
                .with("year", String.valueOf(day.get().getYear()))
                .severity(dated ? Severity.ERROR : Severity.WARNING)
                .report();
    }

    private static Optional<LocalDate> day(Article article, WrittenDate date) {
        if (date.year().isPresent()) {
            return date.calendarDay();
        }
        return OwnDate.of(article).map(OwnDate::day).flatMap(published -> nearest(published, date));
    }

    private static Optional<LocalDate> nearest(LocalDate published, WrittenDate date) {
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            Optional<LocalDate> day = date.in(year);
            if (day.isPresent() && Math.abs(ChronoUnit.DAYS.between(published, day.get())) <= NEAR_DAYS) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static String english(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
