package org.copydesk.reader.mdx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.Span;

/** Imports and exports: code, of which only the data is read that an export names. */
final class ModuleCode {

    private static final List<String> EXPORTS =
            List.of("const ", "let ", "var ", "default ", "function", "async ", "class ", "{", "*");
    /** What an export with the fields of the page is called; the name says nothing of its own. */
    private static final Set<String> PAGES =
            Set.of("meta", "metadata", "frontmatter", "frontMatter", "page", "post", "article", "attributes", "seo");

    /** Of an import, in UTF-16 units, up to the name of the module. */
    private static final int LONGEST_IMPORT = 2_000;

    private final String source;
    private final JsCode code;
    private final FieldMap names;
    private final Article.Builder article;

    ModuleCode(String source, JsCode code, FieldMap names, Article.Builder article) {
        this.source = source;
        this.names = names;
        this.code = code;
        this.article = article;
    }

    /** True if a line begins code; prose may begin with these words too. */
    boolean begins(int at) {
        if (source.startsWith("export ", at)) {
            return EXPORTS.stream().anyMatch(word -> source.startsWith(word, at + "export ".length()));
        }
        if (!source.startsWith("import ", at) && !source.startsWith("import{", at)) {
            return false;
        }
        int limit = Math.min(source.length(), at + LONGEST_IMPORT);
        int quote = at;
        while (quote < limit && source.charAt(quote) != '"' && source.charAt(quote) != '\'') {
            quote++;
        }
        String words = source.substring(at + "import".length(), quote).strip();
        return quote < limit && (words.isEmpty() || words.endsWith("from"));
    }

    /** Takes the code that begins at an offset; gives its end. */
    int take(int at) {
        int end = code.statementsEnd(at);
        if (end < 0) {
            article.problem(
                    new Problem(
                            Problem.UNREADABLE,
                            new Span(at, at + "import".length()),
                            "the code that begins here has a bracket or a string that is never closed; it was taken to end at the next blank line"));
            end = blankLine(at);
        }
        article.skipped(new Skipped(new Span(at, end), "code"));
        for (int line = at; line >= 0 && line < end; line = nextLine(line)) {
            line = exported(line, end);
        }
        return end;
    }

    private int blankLine(int from) {
        int line = from;
        while (line >= 0 && !code.isBlankLine(line)) {
            line = nextLine(line);
        }
        return line < 0 ? source.length() : line;
    }

    private int nextLine(int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? -1 : end + 1;
    }

    /** Reads {@code export const NAME = VALUE}; gives the value's end, or the line's start if there is none. */
    private int exported(int line, int limit) {
        Optional<Span> name = dataStart(line, limit);
        int equals = name.map(span -> source.indexOf('=', span.end())).orElse(-1);
        if (equals < 0 || equals >= limit) {
            return line;
        }
        String written = name.get().in(source);
        String path = PAGES.contains(written) ? "" : written;
        return Math.max(line, new ModuleFields(source, code, names, article).read(path, name.get(), equals + 1, limit));
    }

    private Optional<Span> dataStart(int line, int limit) {
        for (String word : List.of("export const ", "export let ", "export var ")) {
            if (source.startsWith(word, line)) {
                int from = line + word.length();
                int end = from;
                while (end < limit && Character.isJavaIdentifierPart(source.charAt(end))) {
                    end++;
                }
                return end == from ? Optional.empty() : Optional.of(new Span(from, end));
            }
        }
        return Optional.empty();
    }
}
