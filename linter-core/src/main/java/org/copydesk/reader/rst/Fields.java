package org.copydesk.reader.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.FieldChecks;
import org.copydesk.reader.FieldMap;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** The fields of a document: those of the list at its top, and those that directives set. */
final class Fields {

    private final String source;
    private final Galley galley;
    private final FieldMap names;
    private final Article.Builder article;

    Fields(String source, Galley galley, FieldMap names, Article.Builder article) {
        this.names = names;
        this.source = source;
        this.galley = galley;
        this.article = article;
    }

    void add(List<Option> options) {
        List<Field> fields = new ArrayList<>();
        for (Option option : options) {
            FieldKind kind = names.kind(option.name().toLowerCase(Locale.ROOT));
            if (kind == FieldKind.AUTHOR) {
                authors(option, fields);
            } else {
                TextView value = galley.inline().read(option.value()).view();
                fields.add(new Field(option.name(), kind, value, option.key()));
            }
        }
        fields.forEach(article::field);
        FieldChecks.problems(fields).forEach(article::problem);
    }

    /** Several authors are parted by semicolons, or stand in a list. */
    private void authors(Option option, List<Field> fields) {
        int start = option.value().start();
        int end = option.value().end();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || source.charAt(i) == ';' || source.charAt(i) == '\n') {
                author(option, new Span(from, i), fields);
                from = i + 1;
            }
        }
    }

    private void author(Option option, Span written, List<Field> fields) {
        int start = written.start();
        while (start < written.end() && "-* \t\r".indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        TextView name = galley.inline().read(new Span(start, written.end())).view();
        if (!name.isBlank() || fields.isEmpty() && written.equals(option.value())) {
            fields.add(new Field(option.name(), FieldKind.AUTHOR, name, option.key()));
        }
    }
}
