package org.copydesk.reader.markdown;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/** The date in a file's name, as Jekyll wants it: {@code 2021-06-03-ferry-kept.md}. A date field counts for more. */
final class FileNameDate {

    private static final String FORM = "dddd-dd-dd-";

    private FileNameDate() {}

    /** The date as a field that stands at the start of the file, over nothing; empty if there is none or no need. */
    static Optional<Field> of(String fileName, List<Field> fields) {
        boolean dated = fields.stream()
                .anyMatch(field ->
                        field.kind() == FieldKind.DATE && !field.value().isBlank());
        if (dated || !isDated(fileName)) {
            return Optional.empty();
        }
        String date = fileName.substring(0, FORM.length() - 1);
        TextView value = TextView.builder().replaced(date, Span.at(0)).build();
        return Optional.of(new Field("file name", FieldKind.DATE, value, Span.at(0)));
    }

    private static boolean isDated(String name) {
        if (name.length() < FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char unit = name.charAt(i);
            if (FORM.charAt(i) == 'd' ? unit < '0' || unit > '9' : unit != '-') {
                return false;
            }
        }
        return true;
    }
}
