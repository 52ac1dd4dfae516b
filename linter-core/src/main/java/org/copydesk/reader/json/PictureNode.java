package org.copydesk.reader.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Image;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.reader.BodyForm;
import org.copydesk.reader.FieldNames;
import org.copydesk.text.TextView;

/** Reads a picture in a body with its caption, credit and alternative text, which may stand some objects deep. */
final class PictureNode {

    private static final int DEEPEST = 4;

    private static final String CAPTION = "caption";
    /** Nodes that hold a caption as a text of their own. */
    private static final Set<String> CAPTION_NODES = Set.of(CAPTION, "figcaption", "imagecaption", "image-caption");

    private final Draft draft;
    private final InlineNodes inline;
    private final List<Block> texts = new ArrayList<>();
    private final List<Block> titles = new ArrayList<>();
    private String target = "";

    PictureNode(Draft draft) {
        this.draft = draft;
        this.inline = new InlineNodes(draft.source());
    }

    void read(JsonValue.Members picture) {
        members(picture, 0);
        if (texts.stream().noneMatch(text -> text.is(Role.CAPTION))) {
            // Beside a caption it is what shows under the pointer.
            texts.addAll(titles);
        }
        texts.forEach(draft::block);
        draft.image(new Image(target, texts, picture.span()));
    }

    private void members(JsonValue.Members object, int depth) {
        for (JsonValue.Member member : object.members()) {
            if (member.value() instanceof JsonValue.Text text) {
                text(member.name(), draft.view(text));
            } else if (member.value() instanceof JsonValue.Items list) {
                items(member.name(), list, depth);
            } else if (member.value() instanceof JsonValue.Members inner && depth < DEEPEST) {
                members(inner, depth + 1);
            }
        }
    }

    private void items(String name, JsonValue.Items list, int depth) {
        if (FieldNames.ofPicture(name) == FieldKind.CAPTION) {
            caption(list, depth);
            return;
        }
        for (JsonValue item : list.items()) {
            if (item instanceof JsonValue.Members node && depth < DEEPEST) {
                if (isCaption(node)) {
                    children(node).ifPresent(inner -> caption(inner, depth + 1));
                } else if (name.equals("images")
                        || NodeType.of(node, draft.source()).kind() == NodeType.Kind.PICTURE) {
                    members(node, depth + 1);
                }
            }
        }
    }

    private boolean isCaption(JsonValue.Members node) {
        return node.texts("type")
                .anyMatch(type ->
                        CAPTION_NODES.contains(type.content().in(draft.source()).toLowerCase(Locale.ROOT)));
    }

    /** Pieces of a caption, or its paragraphs. */
    private void caption(JsonValue.Items list, int depth) {
        if (inline.areOneText(list)) {
            text(CAPTION, inline.joined(list));
        } else if (depth < DEEPEST) {
            list.items().stream()
                    .filter(JsonValue.Members.class::isInstance)
                    .flatMap(item -> children((JsonValue.Members) item).stream())
                    .forEach(inner -> caption(inner, depth + 1));
        }
    }

    private static Optional<JsonValue.Items> children(JsonValue.Members node) {
        return List.of("content", "children").stream()
                .flatMap(name -> node.get(name).stream())
                .filter(JsonValue.Items.class::isInstance)
                .map(JsonValue.Items.class::cast)
                .findFirst();
    }

    private void text(String name, TextView view) {
        FieldKind kind = FieldNames.ofPicture(name);
        if (kind == FieldKind.IMAGE && target.isEmpty()) {
            target = view.text();
        }
        Optional<Role> role = kind.role().filter(found -> !view.isBlank() && !isAddress(view.text()));
        if (role.isPresent()) {
            boolean markup = BodyForm.of(view.text()) == BodyForm.HTML;
            TextView words = markup ? draft.html(view).orElse(view) : view;
            (name.equals("title") ? titles : texts).add(Block.of(role.get(), Place.FIGURE, words.strip()));
        }
    }

    /** The source of a film that is shown is where it stands, and nobody's name. */
    private static boolean isAddress(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }
}
