package org.copydesk.reader.markdown;

import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** {@code import Tabs from '@theme/Tabs';}, which Docusaurus takes in plain Markdown too. */
final class ModuleImports {

    private static final String IMPORT = "import ";
    private static final String FROM = " from ";

    private ModuleImports() {}

    /** True for a paragraph that is nothing but imports, which the parser takes for text. */
    static boolean are(Page page, Paragraph paragraph) {
        for (SourceSpan line : paragraph.getSourceSpans()) {
            if (!page.source().startsWith(IMPORT, page.start(line))
                    || !isImport(page.source()
                            .substring(page.start(line), page.end(line))
                            .strip())) {
                return false;
            }
        }
        return !paragraph.getSourceSpans().isEmpty();
    }

    private static boolean isImport(String line) {
        String code = line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
        char last = code.charAt(code.length() - 1);
        int from = code.lastIndexOf(FROM);
        int path = from + FROM.length();
        return (last == '\'' || last == '"') && from > 0 && path < code.length() - 1 && code.charAt(path) == last;
    }
}
