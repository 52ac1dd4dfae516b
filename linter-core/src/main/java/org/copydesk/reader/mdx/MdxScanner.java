package org.copydesk.reader.mdx;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.reader.FieldMap;
import org.copydesk.reader.Remarks;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Parts a page into Markdown and what is not: code of modules, expressions, tags, comments. What is broken is told and left
 * in the text as it stands, and the next line is read as if nothing had been.
 */
final class MdxScanner {

    /** A component that is followed by more of a line than this, in UTF-16 units, fills the line for certain. */
    private static final int LONGEST_LINE = 1_000;

    private static final String MARKS = "\n`{<\\";

    private final String source;
    private final Article.Builder article;
    private final JsCode code;
    private final JsxTags tags;
    private final ModuleCode modules;
    private final PropTexts props;
    private final Elements elements;
    private final Manuscript markdown;
    private final Verbatim verbatim;
    private int braces;
    /** False once no end of a comment is left in the file; so with style sheets and scripts. */
    private boolean commentEnd = true;

    private boolean silentEnd = true;

    MdxScanner(String source, FieldMap names, Article.Builder article) {
        this.source = source;
        this.article = article;
        this.code = new JsCode(source);
        this.tags = new JsxTags(source, code);
        this.modules = new ModuleCode(source, code, names, article);
        this.props = new PropTexts(article);
        this.elements = new Elements(article);
        this.markdown = new Manuscript(source);
        this.verbatim = new Verbatim(source);
    }

    /** What is left as Markdown, and the elements around it. */
    record Parts(TextView markdown, List<Elements.Step> elements) {}

    Parts scan() {
        int at = verbatim.frontMatterEnd();
        markdown.keep(at);
        boolean free = true;
        while (at < source.length()) {
            boolean blank = code.isBlankLine(at);
            if (free && modules.begins(at)) {
                at = modules.take(at);
                markdown.drop(at);
                continue;
            }
            at = line(at);
            free = blank;
        }
        return new Parts(markdown.finish(), elements.finish(source.length()));
    }

    /** Takes a line, and all lines over which something of it goes on; gives where the next begins. */
    private int line(int start) {
        markdown.startLine();
        int fence = verbatim.fenceEnd(start);
        if (fence > start) {
            indent(start, true);
            markdown.keep(fence);
            return fence;
        }
        int at = indent(start, !code.isBlankLine(start) && !startsWithTag(start));
        while (at < source.length()) {
            at = nextMark(at);
            if (at >= source.length()) {
                return at;
            }
            char unit = source.charAt(at);
            if (unit == '\n') {
                return at + 1;
            }
            at = switch (unit) {
                case '\\' -> at + 2;
                case '`' -> verbatim.codeEnd(at);
                case '{' -> braces(at);
                default -> bracket(at);
            };
        }
        return source.length();
    }

    private boolean startsWithTag(int start) {
        int i = start + blanks(start);
        return i < source.length() && source.charAt(i) == '<';
    }

    private int blanks(int start) {
        int i = start;
        while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i - start;
    }

    private int indent(int start, boolean content) {
        int written = blanks(start);
        markdown.keep(start);
        markdown.drop(start + elements.indent(written, content));
        return start + written;
    }

    private int nextMark(int from) {
        int i = from;
        while (i < source.length() && MARKS.indexOf(source.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Takes what begins at a brace: a comment, an expression, the name of a heading. */
    private int braces(int at) {
        if (source.startsWith("{#", at)) {
            return at + 2;
        }
        int end = code.close(at);
        if (end < 0) {
            if (braces++ == 0) {
                article.problem(new Problem(
                        Problem.UNREADABLE,
                        new Span(at, at + 1),
                        "the brace that opens here is never closed; it was read as text"));
            }
            return at + 1;
        }
        markdown.keep(at);
        Span whole = new Span(at, end);
        Span inner = new Span(at + 1, end - 1);
        Optional<TextView> text = JsText.of(source, inner);
        String written = inner.in(source).strip();
        if (written.startsWith("/*") && written.indexOf("*/") == written.length() - 2) {
            Remarks.take(whole, written.substring(2, written.length() - 2), article);
            markdown.drop(end);
        } else if (text.isPresent()) {
            markdown.text(text.get(), end);
        } else if (markdown.isLineBlank() && code.isBlankLine(end)) {
            article.skipped(new Skipped(whole, "code"));
            markdown.put("\n", end);
        } else {
            markdown.put(Manuscript.EXPRESSION, end);
        }
        return end;
    }

    /** Takes what begins at a bracket: a comment as HTML has it, a tag, an address. */
    private int bracket(int at) {
        if (source.startsWith("<!--", at)) {
            int close = commentEnd ? source.indexOf("-->", at) : -1;
            commentEnd = close >= 0;
            int end = close < 0 ? at + 4 : close + 3;
            if (close >= 0) {
                markdown.keep(at);
                Remarks.take(new Span(at, end), source.substring(at + 4, close), article);
                markdown.drop(end);
            }
            return end;
        }
        if (!tags.mayBegin(at) || verbatim.isAddress(at)) {
            return at + 1;
        }
        Optional<JsxTag> tag = tags.at(at);
        if (tag.isEmpty()) {
            elements.broken(new Span(at, at + 1));
            return at + 1;
        }
        markdown.keep(at);
        tag(tag.get());
        return Math.max(markdown.taken(), tag.get().span().end());
    }

    private void tag(JsxTag tag) {
        int end = tag.span().end();
        props.of(tag);
        switch (tag.kind()) {
            case SINGLE -> single(tag, end);
            case OPENING -> {
                boolean block = tag.isBlock() || !tag.isPhrase() && markdown.isLineBlank() && fillsLine(tag);
                elements.open(tag, block);
                put(tag, block, end);
                if (tag.name().equals("style") || tag.name().equals("script")) {
                    silent(tag);
                }
            }
            case CLOSING -> put(tag, elements.close(tag), end);
        }
    }

    private void single(JsxTag tag, int end) {
        if (tag.name().equals("br") || tag.name().equals("wbr")) {
            markdown.put(tag.name().equals("br") ? "<br>" : "", end);
        } else if (markdown.isLineBlank() && code.isBlankLine(end) || tag.name().equals("hr")) {
            markdown.put("\n\n", end);
        } else {
            markdown.put(Manuscript.ELEMENT, end);
        }
    }

    private void put(JsxTag tag, boolean block, int end) {
        if (block) {
            markdown.put("\n\n", end);
            markdown.startLine();
        } else if (tag.isPhrase()) {
            phrase(tag, end);
        } else {
            markdown.drop(end);
        }
    }

    /** Words that HTML marks are marked so for the reader of Markdown too; an address that is computed is left out. */
    private void phrase(JsxTag tag, int end) {
        if (tag.coded()) {
            markdown.put(tag.kind() == JsxTag.Kind.CLOSING ? "</" + tag.name() + ">" : "<" + tag.name() + ">", end);
        } else {
            markdown.keep(end);
        }
    }

    /** True if nothing of the line stands behind the element. */
    private boolean fillsLine(JsxTag tag) {
        int from = tag.span().end();
        int limit = Math.min(source.length(), from + LONGEST_LINE);
        int lineEnd = from;
        while (lineEnd < limit && source.charAt(lineEnd) != '\n') {
            lineEnd++;
        }
        int close = source.substring(from, lineEnd).lastIndexOf("</" + tag.name());
        int bracket = close < 0 ? -1 : source.indexOf('>', from + close);
        return close < 0 || bracket < 0 || code.isBlankLine(bracket + 1);
    }

    /** Style sheets and scripts are no text. */
    private void silent(JsxTag tag) {
        int close = silentEnd ? source.indexOf("</" + tag.name(), tag.span().end()) : -1;
        silentEnd = close >= 0;
        if (close >= 0) {
            article.skipped(new Skipped(new Span(tag.span().end(), close), "code"));
            markdown.drop(close);
        }
    }
}
