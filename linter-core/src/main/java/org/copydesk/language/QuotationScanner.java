package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.language.QuoteFault.Kind;
import org.copydesk.language.QuoteMark.Role;

/** Pairs the marks of one paragraph by a stack of what is open. One use, one thread. */
final class QuotationScanner {
    /** Nobody nests that deep; without a limit, a text of opening marks only would take quadratic time. */
    private static final int MOST_OPEN = 16;

    private final String text;
    private final QuoteContext context;
    private final List<Open> open = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<QuoteMark> marks = new ArrayList<>();
    private final List<QuoteFault> faults = new ArrayList<>();

    private record Open(int offset, QuoteStyle style) {}

    QuotationScanner(String text) {
        this.text = text;
        this.context = new QuoteContext(text);
    }

    /**
     * Reads the marks of the text.
     *
     * @param first the first that counts
     */
    Quotations scan(Marks all, int first) {
        for (int m = first; m < all.count(); m++) {
            if (QuoteContext.isMark(all.unit(m))) {
                read(all.offset(m), all.unit(m));
            }
        }
        while (!open.isEmpty()) {
            leaveOpen();
        }
        return new Quotations(quotations, marks, faults, firstVisible());
    }

    private int firstVisible() {
        int i = 0;
        while (CharClass.isSpace(text.charAt(i)) || Folding.isIgnorable(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void read(int i, char c) {
        switch (c) {
            case '"', '＂' -> straight(i);
            case '\'', '’' -> apostropheOrSingle(i, c);
            case '‘', '‛' -> leftSingle(i);
            case '‚' -> lowSingle(i);
            case '“', '‟' -> leftDouble(i);
            case '”' -> rightDouble(i);
            case '„' -> open(i, QuoteStyle.LOW_HIGH);
            case '«' -> guillemet(i, QuoteStyle.GUILLEMETS, QuoteStyle.INWARD_GUILLEMETS);
            case '»' -> guillemet(i, QuoteStyle.INWARD_GUILLEMETS, QuoteStyle.GUILLEMETS);
            case '‹' -> guillemet(i, QuoteStyle.SINGLE_GUILLEMETS, QuoteStyle.INWARD_SINGLE_GUILLEMETS);
            case '›' -> guillemet(i, QuoteStyle.INWARD_SINGLE_GUILLEMETS, QuoteStyle.SINGLE_GUILLEMETS);
            case '「' -> open(i, QuoteStyle.CORNER);
            case '『' -> open(i, QuoteStyle.DOUBLE_CORNER);
            case '」' -> closeOrReport(i, QuoteStyle.CORNER);
            case '』' -> closeOrReport(i, QuoteStyle.DOUBLE_CORNER);
            default -> throw new IllegalStateException("no mark: " + c);
        }
    }

    private void straight(int i) {
        boolean inQuotation = isOpen(QuoteStyle.STRAIGHT);
        boolean mayOpen = context.mayOpen(i);
        boolean mayClose = context.mayClose(i);
        if (context.isInchBehindFeet(i) || (context.isDigit(i - 1) && !mayOpen && openDouble() < 0)) {
            mark(i, Role.MEASURE);
        } else if (mayOpen == mayClose ? !inQuotation : mayOpen) {
            open(i, QuoteStyle.STRAIGHT);
        } else if (openDouble() < 0 || inQuotation) {
            closeOrReport(i, QuoteStyle.STRAIGHT);
        } else {
            mismatch(i, openDouble());
        }
    }

    private void apostropheOrSingle(int i, char c) {
        int opened = c == '\'' ? innermost(QuoteStyle.STRAIGHT_SINGLE) : innermostCurlySingle();
        if (context.isBlank(i - 1) && context.isBlank(i + 1)) {
            stray(i, c);
        } else if (context.isDigit(i - 1) && (context.isDigit(i + 1) || (opened < 0 && !context.isLetter(i + 1)))) {
            mark(i, Role.MEASURE);
        } else if (isInWord(i) || isElision(i, c)) {
            mark(i, Role.APOSTROPHE);
        } else if (context.mayClose(i) && opened >= 0) {
            closeUnlessGenitive(i, c, opened);
        } else if (c == '\'' && context.mayOpen(i)) {
            open(i, QuoteStyle.STRAIGHT_SINGLE);
        } else if (opened >= 0) {
            close(i, opened);
        } else if (context.isLetter(i - 1) || (c == '’' && context.isLetter(i + 1))) {
            mark(i, Role.APOSTROPHE);
        } else {
            report(i, Role.CLOSING, Kind.UNOPENED, c == '\'' ? QuoteStyle.STRAIGHT_SINGLE : QuoteStyle.CURLY_SINGLE);
        }
    }

    private boolean isInWord(int i) {
        return (context.isLetter(i - 1) || context.isDigit(i - 1) || context.isBeforeS(i)) && context.isLetter(i + 1);
    }

    /** A curly apostrophe before a word is an elision whatever the word; a straight one only before a known one. */
    private boolean isElision(int i, char c) {
        boolean wordFollows = context.isLetter(i + 1) || context.isDigit(i + 1);
        return wordFollows && context.mayOpen(i) && (c == '’' || context.isElision(i));
    }

    private void closeUnlessGenitive(int i, char c, int opened) {
        if (context.isGenitive(i) && context.isClosedLater(i, c)) {
            mark(i, Role.APOSTROPHE);
        } else {
            close(i, opened);
        }
    }

    private void stray(int i, char c) {
        report(i, Role.STRAY, Kind.STRAY, c == '\'' ? QuoteStyle.STRAIGHT_SINGLE : QuoteStyle.CURLY_SINGLE);
    }

    private void leftSingle(int i) {
        int low = innermost(QuoteStyle.LOW_HIGH_SINGLE);
        if (isInWord(i) || isTurnedApostrophe(i)) {
            mark(i, Role.APOSTROPHE);
        } else if (low >= 0) {
            close(i, low);
        } else {
            open(i, QuoteStyle.CURLY_SINGLE);
        }
    }

    /** Word processors turn the apostrophe of a decade or an elision the wrong way round: {@code ‘90s}, {@code ‘em}. */
    private boolean isTurnedApostrophe(int i) {
        return context.isElision(i) && (context.isDigit(i + 1) || !context.isClosedLater(i, '’'));
    }

    /** The low single mark looks like a comma and is sometimes typed for one. */
    private void lowSingle(int i) {
        if (context.mayOpen(i)) {
            open(i, QuoteStyle.LOW_HIGH_SINGLE);
        }
    }

    private void leftDouble(int i) {
        int opened = openDouble();
        if (opened >= 0 && open.get(opened).style() == QuoteStyle.LOW_HIGH) {
            close(i, opened);
        } else if (opened >= 0 && context.mayClose(i) && !context.mayOpen(i)) {
            faults.add(new QuoteFault(i, Kind.WRONG_WAY, open.get(opened).style()));
            close(i, opened);
        } else {
            open(i, QuoteStyle.CURLY);
        }
    }

    private void rightDouble(int i) {
        int opened = openDouble();
        if (opened < 0 && context.mayOpen(i)) {
            open(i, QuoteStyle.RIGHT_RIGHT);
        } else if (opened < 0) {
            report(i, Role.CLOSING, Kind.UNOPENED, QuoteStyle.CURLY);
        } else if (open.get(opened).style() == QuoteStyle.STRAIGHT) {
            mismatch(i, opened);
        } else {
            close(i, opened);
        }
    }

    private void guillemet(int i, QuoteStyle opening, QuoteStyle closing) {
        int opened = innermost(closing);
        boolean pointsOut = opening == QuoteStyle.GUILLEMETS || opening == QuoteStyle.SINGLE_GUILLEMETS;
        if (opened >= 0) {
            close(i, opened);
        } else if (pointsOut || (context.mayOpen(i) && !context.isPunctuation(i + 1))) {
            open(i, opening);
        } else {
            report(i, Role.CLOSING, Kind.UNOPENED, closing);
        }
    }

    private void mark(int i, Role role) {
        marks.add(new QuoteMark(i, text.charAt(i), role));
    }

    private void report(int i, Role role, Kind kind, QuoteStyle style) {
        mark(i, role);
        faults.add(new QuoteFault(i, kind, style));
    }

    private void mismatch(int i, int opened) {
        faults.add(new QuoteFault(i, Kind.MISMATCHED, open.get(opened).style()));
        close(i, opened);
    }

    private void open(int i, QuoteStyle style) {
        mark(i, Role.OPENING);
        if (open.size() == MOST_OPEN) {
            leaveOpen();
        }
        open.add(new Open(i, style));
    }

    private void closeOrReport(int i, QuoteStyle style) {
        int opened = innermost(style);
        if (opened >= 0) {
            close(i, opened);
        } else {
            report(i, Role.CLOSING, Kind.UNOPENED, style);
        }
    }

    /** Closes an open quotation; what was opened inside it stays unclosed. */
    private void close(int i, int opened) {
        while (open.size() > opened + 1) {
            leaveOpen();
        }
        Open closed = open.remove(opened);
        mark(i, Role.CLOSING);
        quotations.add(new Quotation(closed.offset(), i + 1, closed.style(), opened + 1, true));
    }

    private void leaveOpen() {
        Open left = open.remove(open.size() - 1);
        faults.add(new QuoteFault(left.offset(), Kind.UNCLOSED, left.style()));
        if (!left.style().isSingle()) {
            quotations.add(new Quotation(left.offset(), text.length(), left.style(), open.size() + 1, false));
        }
    }

    private boolean isOpen(QuoteStyle style) {
        return innermost(style) >= 0;
    }

    /** The innermost open quotation of a style, -1 if there is none. A single one is not looked for beyond a double one. */
    private int innermost(QuoteStyle style) {
        for (int k = open.size() - 1; k >= 0; k--) {
            if (open.get(k).style() == style) {
                return k;
            }
            if (style.isSingle() && !open.get(k).style().isSingle()) {
                return -1;
            }
        }
        return -1;
    }

    private int innermostCurlySingle() {
        return Math.max(innermost(QuoteStyle.CURLY_SINGLE), innermost(QuoteStyle.LOW_HIGH_SINGLE));
    }

    /** The innermost open quotation that a high double mark may close, or -1. */
    private int openDouble() {
        int left = Math.max(innermost(QuoteStyle.CURLY), innermost(QuoteStyle.LOW_HIGH));
        int same = Math.max(innermost(QuoteStyle.STRAIGHT), innermost(QuoteStyle.RIGHT_RIGHT));
        return Math.max(left, same);
    }
}
