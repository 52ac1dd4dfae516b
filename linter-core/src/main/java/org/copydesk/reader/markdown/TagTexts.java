package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.FieldKind;
import org.copydesk.reader.FieldNames;
import org.copydesk.text.Span;

/** What the arguments of a tag say about a picture. */
final class TagTexts {

    private static final String FIGURE = "figure";

    private TagTexts() {}

    /** A value and what it is. */
    record Told(FieldKind kind, Span value) {}

    /** True for an argument that is about a picture whatever tag it stands in. */
    static boolean isTold(TagArguments.Argument argument) {
        FieldKind kind = FieldNames.kind(argument.name());
        return argument.quoted() && (kind == FieldKind.CAPTION || kind == FieldKind.CREDIT || kind == FieldKind.ALT);
    }

    /** @param picture true if the tag's name says that it places one; only then do arguments count by place */
    static List<Told> of(String source, TagArguments tag, boolean picture) {
        List<Told> told = new ArrayList<>();
        List<Span> placed = new ArrayList<>();
        for (TagArguments.Argument argument : tag.all()) {
            if (argument.name().isEmpty()) {
                if (argument.quoted()) {
                    placed.add(argument.value());
                }
            } else if (picture || isTold(argument)) {
                told.add(new Told(FieldNames.ofPicture(argument.name()), argument.value()));
            }
        }
        if (picture && !placed.isEmpty()) {
            told.add(new Told(FieldKind.IMAGE, placed.remove(0)));
            placed.removeIf(value -> isClassName(value.in(source)));
        }
        if (picture && !placed.isEmpty()) {
            told.add(new Told(FieldKind.ALT, placed.get(0)));
        }
        // Of a picture's third word in quotation marks nothing is known but that a figure has a caption.
        if (picture && placed.size() > 1 && tag.name().contains(FIGURE)) {
            told.add(new Told(FieldKind.CAPTION, placed.get(1)));
        }
        return told;
    }

    /** {@code image-left}: what a style sheet goes by, and no words. */
    private static boolean isClassName(String value) {
        boolean joined = false;
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            boolean joint = unit == '-' || unit == '_';
            if (!joint && !(unit >= 'a' && unit <= 'z') && !(unit >= '0' && unit <= '9')) {
                return false;
            }
            joined |= joint;
        }
        return joined;
    }
}
