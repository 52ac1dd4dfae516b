package org.copydesk.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern of the library that is compiled when it is first needed: most runs need few of all patterns. */
final class LazyPattern {

    private final String written;
    private final boolean caseSensitive;
    private volatile @Nullable Pattern compiled;

    LazyPattern(String written, boolean caseSensitive) {
        this.written = written;
        this.caseSensitive = caseSensitive;
    }

    /** As written for the library. */
    String written() {
        return written;
    }

    Matcher matcher(CharSequence text) {
        return compiled().matcher(text);
    }

    /** True if it matches a whole text. */
    boolean matches(CharSequence text) {
        return compiled().matches(text.toString());
    }

    /**
     * The compiled pattern; threads that ask at once share it.
     *
     * @throws com.google.re2j.PatternSyntaxException if the library refuses the pattern
     */
    Pattern compiled() {
        Pattern known = compiled;
        if (known == null) {
            synchronized (this) {
                known = compiled;
                if (known == null) {
                    known = Pattern.compile(written, Pattern.DOTALL | (caseSensitive ? 0 : Pattern.CASE_INSENSITIVE));
                    compiled = known;
                }
            }
        }
        return known;
    }
}
