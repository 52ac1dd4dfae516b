package org.copydesk.reader.plain;

import java.util.Optional;
import org.copydesk.article.Directive;
import org.copydesk.text.Span;

/** Lines that speak to Copydesk: {@code # copydesk-disable …} or {@code <!-- copydesk-disable … -->}. */
final class DirectiveLine {

    private static final String MARK = "copydesk-";
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private DirectiveLine() {}

    static Optional<Directive> at(Span line, CharSequence source) {
        char first = source.charAt(line.start());
        if (first != '#' && first != '<') {
            return Optional.empty();
        }
        String text = line.in(source);
        String words = first == '#' ? text.substring(1) : commented(text);
        return words.stripLeading().startsWith(MARK)
                ? Optional.of(new Directive(words.strip(), line))
                : Optional.empty();
    }

    private static String commented(String text) {
        return text.startsWith(OPEN) && text.endsWith(CLOSE) && text.length() >= OPEN.length() + CLOSE.length()
                ? text.substring(OPEN.length(), text.length() - CLOSE.length())
                : "";
    }
}
