package org.copydesk.rules.caption;

import java.util.Optional;
import org.copydesk.language.Agencies;
import org.copydesk.language.Marks;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** Finds credits of pictures in a text: where they begin and end, in UTF-16 units of it. */
final class CreditFinder {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;
    private static final int FEW_WORDS = 6;
    private static final String DASHES = "–—-";

    /** The slot for a photographer that was left empty at the text's end: {@code – –}. */
    static Optional<Span> emptySlot(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int at = end;
        int start = end;
        while (at > 0 && DASHES.indexOf(text.charAt(at - 1)) >= 0) {
            start = at - 1;
            at = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : -1;
        }
        return end - start >= 3 && start > 0 && Character.isWhitespace(text.charAt(start - 1))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    /** The credit that a text ends with. */
    Optional<Span> tail(String text) {
        int end = lastOf(text);
        int sign = text.lastIndexOf('©', end);
        if (sign >= 0 && end - sign <= LONGEST && end - sign > 2) {
            return Optional.of(new Span(bracketBefore(text, sign, end), end));
        }
        if (end > 0 && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end);
            return open >= 0 && isSure(text.substring(open + 1, end - 1))
                    ? Optional.of(new Span(open, end))
                    : Optional.empty();
        }
        return unbracketed(text, end);
    }

    /** The first credit in brackets from an offset on, wherever it stands. */
    Optional<Span> bracketed(String text, int from) {
        for (int open = text.indexOf('(', from); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return Optional.empty();
            }
            if (close - open <= LONGEST && isSure(text.substring(open + 1, close))) {
                return Optional.of(new Span(open, close + 1));
            }
        }
        return Optional.empty();
    }

    /** The credit with a label and a slash or agency that a paragraph ends with: {@code … Photograph: Jo Doe/Getty Images}. */
    Optional<Span> labelledTail(String text, Marks marks) {
        int end = lastOf(text);
        if (end == 0 || ".!?:;,".indexOf(text.charAt(end - 1)) >= 0) {
            return Optional.empty();
        }
        // A credit begins behind a mark and a blank, or behind more blanks, which are marks.
        if (marks.firstFrom(end - LONGEST - 2) == marks.count()) {
            return Optional.empty();
        }
        for (int at = Math.max(1, end - LONGEST); at < end; at++) {
            String rest = isBreak(text, at) ? text.substring(at, end) : "";
            if (isSure(rest) && CreditLabel.end(rest, Words.of(rest)) > 0) {
                Words words = Words.of(rest);
                boolean signed = rest.indexOf('/') > 0
                        || isShortLabel(rest, words)
                        || Agencies.standard().isIn(words);
                return signed ? Optional.of(new Span(at, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code Pic: Norrby Cycling Club}: a label with its colon, and few words behind. */
    private static boolean isShortLabel(String text, Words words) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= words.end(Math.min(1, words.count() - 1)) && words.count() <= FEW_WORDS;
    }

    /** True if a text is a credit even in the middle of a sentence. */
    boolean isSure(String text) {
        if (text.length() > LONGEST || text.isBlank() || text.indexOf("://") >= 0) {
            return false;
        }
        boolean parted = text.indexOf('/') > 0 || text.contains(" via ") || text.indexOf('|') > 0;
        boolean signed = text.indexOf('©') == 0;
        if (!parted && !signed && !CreditLabel.mayBegin(text)) {
            return false;
        }
        Words words = Words.of(text);
        if (words.count() < 2 || words.count() > MOST_WORDS || !mostlyNames(words)) {
            return false;
        }
        int label = words.start(0) == 0 ? CreditLabel.end(text, words) : -1;
        if (label > 0 && startsWithName(text, label)) {
            return true;
        }
        return signed || parted && Agencies.standard().isIn(words);
    }

    private Optional<Span> unbracketed(String text, int end) {
        int least = Math.max(0, end - LONGEST);
        for (int at = least; at < end; at++) {
            boolean mayBegin = at == 0 || isBreak(text, at) || text.charAt(at) == '|';
            int start = mayBegin && at > 0 && text.charAt(at) == '|' ? at + 1 : at;
            if (mayBegin && isSure(text.substring(start, end).strip())) {
                return Optional.of(new Span(at, end));
            }
        }
        return SlashCredit.in(Words.of(text.substring(0, end)), least).filter(credit -> credit.end() == end);
    }

    /** True if a sentence or a line may begin at an offset. */
    private static boolean isBreak(String text, int at) {
        int before = at - 1;
        if (Character.isWhitespace(text.charAt(at)) || !Character.isWhitespace(text.charAt(before))) {
            return false;
        }
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            if (text.charAt(before) == '\n') {
                return true;
            }
            before--;
        }
        return ".!?)”\"’…".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean startsWithName(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '@') {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '@' || Character.isUpperCase(text.charAt(at)));
    }

    private static boolean mostlyNames(Words words) {
        int small = 0;
        for (int i = 0; i < words.count(); i++) {
            small += words.isLowerCase(i) ? 1 : 0;
        }
        return small * 2 <= words.count() + 1;
    }

    private static int bracketBefore(String text, int sign, int end) {
        boolean closes = end > 0 && text.charAt(end - 1) == ')';
        return closes && sign > 0 && text.charAt(sign - 1) == '(' ? sign - 1 : sign;
    }

    /** Where the text ends, blanks and an empty slot left out. */
    private static int lastOf(String text) {
        int end = emptySlot(text).map(Span::start).orElse(text.length());
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
