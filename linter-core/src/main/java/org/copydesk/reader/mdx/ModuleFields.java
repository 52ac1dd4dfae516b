package org.copydesk.reader.mdx;

import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** Reads the texts, numbers and lists of an exported value as fields, named with their paths. What is computed is left out. */
final class ModuleFields {

    private static final int DEEPEST = 6;

    private final String source;
    private final JsCode code;
    private final FieldMap names;
    private final Article.Builder article;
    private int at;
    private int limit;

    ModuleFields(String source, JsCode code, FieldMap names, Article.Builder article) {
        this.source = source;
        this.names = names;
        this.code = code;
        this.article = article;
    }

    /**
     * Reads one value; gives its end.
     *
     * @param path what the value is called; empty for the fields of the page
     */
    int read(String path, Span key, int from, int to) {
        at = from;
        limit = to;
        value(path, key, 0);
        return at;
    }

    private void value(String path, Span key, int depth) {
        skipSpace();
        if (at >= limit) {
            return;
        }
        char unit = source.charAt(at);
        if (unit == '{' && depth < DEEPEST) {
            members(path, depth + 1);
        } else if (unit == '[' && depth < DEEPEST) {
            items(path, key, depth + 1);
        } else {
            int end = code.valueEnd(at, limit);
            plain(path, key, new Span(at, Math.max(at, end)));
            at = end;
        }
    }

    private void plain(String path, Span key, Span value) {
        Optional<TextView> text = JsText.of(source, value);
        String written = value.in(source).strip();
        boolean literal = written.equals("true") || written.equals("false") || isNumber(written);
        if (text.isPresent() && !path.isEmpty()) {
            article.field(new Field(path, names.kind(path), text.get(), key));
        } else if (literal && !path.isEmpty()) {
            Span place = new Span(value.start(), value.start() + written.length());
            article.field(new Field(path, FieldKind.OTHER, TextView.verbatim(source, place), key));
        }
    }

    private static boolean isNumber(String written) {
        return !written.isEmpty() && written.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private void members(String path, int depth) {
        at++;
        while (more('}')) {
            Span key = key();
            skipSpace();
            if (at < limit && source.charAt(at) == ':' && !key.isEmpty()) {
                at++;
                value(path.isEmpty() ? name(key) : path + "." + name(key), key, depth);
            }
            at = code.valueEnd(at, limit);
        }
    }

    private void items(String path, Span key, int depth) {
        at++;
        for (int i = 0; more(']'); i++) {
            value(path + "[" + i + "]", i == 0 ? key : Span.at(at), depth);
            at = code.valueEnd(at, limit);
        }
    }

    /** Goes to the next member or item; false behind the closing bracket. */
    private boolean more(char close) {
        skipSpace();
        while (at < limit && source.charAt(at) == ',') {
            at++;
            skipSpace();
        }
        boolean ends = at >= limit || "}])".indexOf(source.charAt(at)) >= 0;
        at += ends && at < limit && source.charAt(at) == close ? 1 : 0;
        return !ends;
    }

    private Span key() {
        int from = at;
        char unit = source.charAt(at);
        if (unit == '"' || unit == '\'') {
            at = Math.min(limit, JsCode.stringEnd(source, at));
            return new Span(from, at);
        }
        while (at < limit && Character.isJavaIdentifierPart(source.charAt(at))) {
            at++;
        }
        Span key = new Span(from, at);
        at = key.isEmpty() ? Math.min(limit, at + 1) : at;
        return key;
    }

    private String name(Span key) {
        String written = key.in(source);
        boolean quoted = written.length() >= 2 && (written.charAt(0) == '"' || written.charAt(0) == '\'');
        return quoted ? written.substring(1, written.length() - 1) : written;
    }

    private void skipSpace() {
        while (at < limit && (Character.isWhitespace(source.charAt(at)) || isComment())) {
            at++;
        }
    }

    /** Passes over a comment, but for its last unit; true if one stood here. */
    private boolean isComment() {
        boolean line = source.startsWith("//", at);
        if (!line && !source.startsWith("/*", at)) {
            return false;
        }
        int end = line ? source.indexOf('\n', at) : source.indexOf("*/", at + 2) + 1;
        at = end <= at || end >= limit ? limit - 1 : end;
        return true;
    }
}
