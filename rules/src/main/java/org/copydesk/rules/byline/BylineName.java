package org.copydesk.rules.byline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** The name in a byline, without {@code By} before it and the desk or agency behind it. */
final class BylineName {

    private static final Pattern PREFIX = Pattern.compile(
            "^[\\s*_–—-]*(?:(?:story |text |words |reported |reporting |posted |written |published |photos? and text )?by"
                    + "|von|par|por|di|door|av|af|author|autor|auteur|autore)\\b(?: ?:)?\\s*|^\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern END = Pattern.compile("\\s*(?:[|,;/•·(\\n–—]| - | @|\\bfor\\b|\\bin\\b|$)");

    private BylineName() {}

    /** The place of the first name in UTF-16 units of the text; the whole text where nothing else is known. */
    static Span in(String text) {
        Matcher prefix = PREFIX.matcher(text);
        int start = prefix.lookingAt() ? prefix.end() : 0;
        Matcher rest = END.matcher(text).region(start, text.length());
        int end = rest.find() && rest.start() > start
                ? rest.start()
                : text.stripTrailing().length();
        return end > start ? new Span(start, end) : new Span(0, text.length());
    }

    /** True if a word such as {@code By} stands before the name. */
    static boolean isPrefixed(String text) {
        return in(text).start() > 0 && !Character.isWhitespace(text.charAt(0));
    }
}
