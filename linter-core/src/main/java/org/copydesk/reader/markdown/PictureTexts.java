package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.jspecify.annotations.Nullable;

/** The captions, credits and alternative texts that stand in the marks of pictures. */
final class PictureTexts {

    private static final Map<String, Role> ATTRIBUTES =
            Map.of("fig-alt", Role.ALT, "alt", Role.ALT, "fig-cap", Role.CAPTION, "caption", Role.CAPTION);

    private final Reading reading;
    private final TagValue inTag;
    private final List<Block> found = new ArrayList<>();
    private @Nullable Picture last;

    PictureTexts(Reading reading) {
        this.reading = reading;
        this.inTag = new TagValue(reading);
    }

    /** All texts since the last call, in source order. */
    List<Block> take() {
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparing(Block::source));
        List<Block> taken = List.copyOf(found);
        found.clear();
        return taken;
    }

    /** The picture that was met last. */
    Optional<Picture> last() {
        return Optional.ofNullable(last);
    }

    Picture place(String target, Span span) {
        Picture picture = reading.galley().picture(target, span);
        last = picture;
        return picture;
    }

    void text(Picture picture, Role role, TextView view) {
        if (!view.isBlank()) {
            Block block = Block.of(role, Place.FIGURE, view.strip());
            found.add(block);
            picture.text(block);
        }
    }

    /** Takes a note that stands in the text which it belongs to. */
    void beside(InlineText note) {
        if (!note.isEmpty()) {
            found.add(Block.builder(Role.FOOTNOTE, Place.FLOW, note.view())
                    .inlines(note.inlines())
                    .build());
        }
    }

    /** The picture of an HTML tag. */
    void html(HtmlTag tag) {
        String source = reading.page().source();
        Span target = tag.attribute("src").orElse(Span.at(tag.span().start()));
        Picture picture = place(target.in(source), tag.span());
        tag.attribute("alt").ifPresent(span -> text(picture, Role.ALT, decoded(span)));
        tag.attribute("title").ifPresent(span -> text(picture, Role.CAPTION, decoded(span)));
    }

    /** The picture that a Liquid tag or a shortcode places; texts of other tags are read too, if their names say so. */
    void tag(Span span) {
        String source = reading.page().source();
        TagArguments arguments = TagArguments.of(source, span);
        boolean picture = arguments.isPicture();
        if (!picture && arguments.all().stream().noneMatch(TagTexts::isTold)) {
            return;
        }
        String name = arguments.name();
        List<TagTexts.Told> told = HexoPicture.is(source, span, name)
                ? HexoPicture.read(source, span, name)
                : TagTexts.of(source, arguments, picture);
        Span target = told.stream()
                .filter(each -> each.kind() == FieldKind.IMAGE)
                .map(TagTexts.Told::value)
                .findFirst()
                .orElse(Span.at(span.start()));
        Picture placed = place(target.in(source), span);
        for (TagTexts.Told each : told) {
            each.kind().role().ifPresent(role -> text(placed, role, inTag.read(each.value(), role)));
        }
    }

    /** The texts in an attribute list, which belong to the picture before it. */
    void attributes(Span list) {
        Picture picture = last;
        if (picture == null) {
            return;
        }
        for (TagArguments.Argument argument :
                TagArguments.of(reading.page().source(), list).all()) {
            Role role = ATTRIBUTES.get(argument.name());
            if (role != null && argument.quoted()) {
                text(picture, role, inTag.read(argument.value(), role));
            }
        }
    }

    private TextView decoded(Span span) {
        InlineWriter writer = InlineWriter.html(reading);
        new HtmlWriter(reading, writer, this).run(span.start(), span.end());
        return writer.finish().view();
    }
}
