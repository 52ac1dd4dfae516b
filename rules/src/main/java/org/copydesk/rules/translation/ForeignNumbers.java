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
        new ForeignNumbers(words.text(), sink).find();
        ForeignOrdinals.centuries(words, sink);
    }

    private void find() {
        int i = 0;
        while (i < text.length()) {
            if (!NumberToken.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            NumberToken number = NumberToken.at(text, i);
            if (isFree(i)) {
                judge(number);
            }
            i = number.end();
        }
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
