package org.copydesk.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * What a comment to Copydesk says: {@code copydesk-disable doubled-word, prose/* until=2027-03-31 -- a line of verse}.
 *
 * @param command without its prefix: {@code disable}, {@code enable} …; may be none that there is
 * @param rules what is to be silent: ids of rules, or a category with {@code /*}
 * @param until the last day on which it holds; empty for ever
 * @param reason what stands behind the two dashes; may be empty
 * @param mistakes what cannot be followed, a sentence each
 */
record DirectiveWords(
        String command, List<Word> rules, Optional<LocalDate> until, String reason, List<String> mistakes) {

    static final String PREFIX = "copydesk-";

    private static final String UNTIL = "until=";
    private static final String DASHES = "--";
    /** Two dashes may not stand in a comment of XML. */
    private static final String LONG_DASHES = "—–";

    DirectiveWords {
        Objects.requireNonNull(command, "command");
        rules = List.copyOf(rules);
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reason, "reason");
        mistakes = List.copyOf(mistakes);
    }

    /**
     * One word.
     *
     * @param place UTF-16 units of the comment's words
     */
    record Word(String text, Span place) {}

    /** Reads a comment's words, from its command on. */
    static DirectiveWords of(String text) {
        Span dashes = dashes(text);
        List<Word> words = split(text, dashes.start());
        String name = words.isEmpty() ? "" : words.get(0).text().toLowerCase(Locale.ROOT);
        String command = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return of(command, words.subList(Math.min(1, words.size()), words.size()), reason(text, dashes));
    }

    /** Reads what a field says: the same words without a command. */
    static DirectiveWords ofField(String command, String text) {
        Span dashes = dashes(text);
        return of(command, split(text, dashes.start()), reason(text, dashes));
    }

    private static DirectiveWords of(String command, List<Word> words, String reason) {
        List<Word> rules = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        Optional<LocalDate> until = Optional.empty();
        for (Word word : words) {
            if (word.text().startsWith(UNTIL)) {
                String day = word.text().substring(UNTIL.length());
                until = day(day);
                if (until.isEmpty()) {
                    mistakes.add("“" + day + "” is no day; write it as until=2027-03-31");
                }
            } else if (word.text().indexOf('=') >= 0) {
                mistakes.add("“" + word.text() + "” is not understood here; only until=2027-03-31 is");
            } else {
                rules.add(word);
            }
        }
        return new DirectiveWords(command, rules, until, reason, mistakes);
    }

    /** A day in ISO form. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The dashes that the reason follows; empty and at the text's end if there are none. */
    private static Span dashes(String text) {
        for (int at = 0; at < text.length(); at++) {
            int length =
                    text.startsWith(DASHES, at) ? DASHES.length() : LONG_DASHES.indexOf(text.charAt(at)) < 0 ? 0 : 1;
            int end = at + length;
            boolean free = (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                    && (end == text.length() || Character.isWhitespace(text.charAt(end)));
            if (length > 0 && free) {
                return new Span(at, end);
            }
        }
        return Span.at(text.length());
    }

    private static String reason(String text, Span dashes) {
        return text.substring(dashes.end()).strip();
    }

    private static List<Word> split(String text, int end) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < end) {
            int from = at;
            while (at < end && !isGap(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words.add(new Word(text.substring(from, at), new Span(from, at)));
            }
            at++;
        }
        return words;
    }

    private static boolean isGap(char unit) {
        return unit == ',' || Character.isWhitespace(unit);
    }
}
