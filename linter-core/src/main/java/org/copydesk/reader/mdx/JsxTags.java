package org.copydesk.reader.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.reader.CharacterReferences;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Reads tags of JSX: names with points and colons, values as strings, as expressions, or spread from an object. */
final class JsxTags {

    private static final String NAME_MARKS = "_$.:-";

    private final String source;
    private final JsCode code;

    JsxTags(String source, JsCode code) {
        this.source = source;
        this.code = code;
    }

    /** True if a tag may begin at a bracket. */
    boolean mayBegin(int at) {
        int next = at + 1;
        next += source.startsWith("/", next) ? 1 : 0;
        return next < source.length() && (source.charAt(next) == '>' || isNameStart(source.charAt(next)));
    }

    /** The tag that begins at a bracket; empty if none does, or if it never ends. */
    Optional<JsxTag> at(int at) {
        boolean closing = source.startsWith("/", at + 1);
        int from = at + (closing ? 2 : 1);
        int end = nameEnd(from);
        return new Body(at, closing, source.substring(from, end)).read(end);
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < source.length()
                && (Character.isLetterOrDigit(source.charAt(i)) || NAME_MARKS.indexOf(source.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isNameStart(char unit) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit == '_' || unit == '$';
    }

    /** What stands behind the name. */
    private final class Body {

        private final int start;
        private final boolean closing;
        private final String name;
        private final List<JsxTag.Prop> props = new ArrayList<>();
        private boolean coded;

        Body(int start, boolean closing, String name) {
            this.start = start;
            this.closing = closing;
            this.name = name;
        }

        Optional<JsxTag> read(int from) {
            int at = skipSpace(from);
            while (at >= 0 && at < source.length()) {
                if (source.charAt(at) == '>') {
                    boolean single = !closing && JsxTag.isVoid(name);
                    return tag(
                            closing ? JsxTag.Kind.CLOSING : single ? JsxTag.Kind.SINGLE : JsxTag.Kind.OPENING, at + 1);
                }
                if (source.startsWith("/>", at)) {
                    return tag(JsxTag.Kind.SINGLE, at + 2);
                }
                int behind = property(at);
                at = behind < 0 ? behind : skipSpace(behind);
            }
            return Optional.empty();
        }

        private Optional<JsxTag> tag(JsxTag.Kind kind, int end) {
            return Optional.of(new JsxTag(name, kind, new Span(start, end), props, coded));
        }

        /** Behind the property at an offset; -1 if none stands there. */
        private int property(int at) {
            if (source.charAt(at) == '{') {
                coded = true;
                return code.close(at);
            }
            int end = nameEnd(at);
            if (end == at) {
                return -1;
            }
            int equals = skipSpace(end);
            return source.startsWith("=", equals) ? value(new Span(at, end), skipSpace(equals + 1)) : end;
        }

        private int value(Span key, int at) {
            if (at >= source.length()) {
                return -1;
            }
            char unit = source.charAt(at);
            if (unit == '{') {
                coded = true;
                int end = code.close(at);
                if (end > 0) {
                    JsText.of(source, new Span(at + 1, end - 1))
                            .ifPresent(text -> props.add(new JsxTag.Prop(key.in(source), text)));
                }
                return end;
            }
            if (unit == '"' || unit == '\'') {
                int end = source.indexOf(unit, at + 1);
                if (end >= 0) {
                    TextView text = CharacterReferences.decoded(source, new Span(at + 1, end));
                    props.add(new JsxTag.Prop(key.in(source), text));
                }
                return end < 0 ? end : end + 1;
            }
            int end = nameEnd(at);
            return end == at ? -1 : end;
        }
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < source.length() && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i;
    }
}
