package org.copydesk.rules.translation;

import org.copydesk.language.Words;

/** Numbers, dates, times and money written as other languages write them. One pass over the text. */
final class ForeignNumbers {

    private final String text;
    private final ForeignQuantities quantities;
    private final ForeignDates dates;
    private final ForeignOrdinals ordinals;

    private ForeignNumbers(String text, FormatSink sink) {
        NearNumber near = new NearNumber(text);
        this.text = text;
        this.quantities = new ForeignQuantities(near, sink);
        this.dates = new ForeignDates(near, sink);
        this.ordinals = new ForeignOrdinals(near, sink);
    }

    static void find(Words words, FormatSink sink) {
        if (words.hasDigits()) {
            new ForeignNumbers(words.text(), sink).find(words);
        }
        ForeignOrdinals.centuries(words, sink);
    }

    private void find(Words words) {
        int behind = 0;
        for (int i = 0; i < words.count(); i++) {
            if (words.hasDigit(i) && words.end(i) > behind) {
                behind = find(Math.max(words.start(i), behind), words.end(i));
            }
        }
    }

    /** Judges the numbers that begin in a range, and returns what is behind the last or the range. */
    private int find(int start, int end) {
        int at = start;
        while (at < end) {
            if (NumberToken.isDigit(text.charAt(at))) {
                NumberToken number = NumberToken.at(text, at);
                if (isFree(at)) {
                    judge(number);
                }
                at = number.end();
            } else {
                at++;
            }
        }
        return at;
    }

    /** Whether no letter, point or other digit leads up to the number: it is no version, address or file name. */
    private boolean isFree(int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        return !Character.isLetterOrDigit(before) && ".,_/:#-=@+".indexOf(before) < 0;
    }

    private void judge(NumberToken number) {
        boolean done = dates.date(number)
                || quantities.separators(number)
                || dates.time(number)
                || ordinals.ordinal(number)
                || ordinals.signed(number);
        if (!done && !dates.weekday(number)) {
            quantities.scaled(number);
        }
    }
}
