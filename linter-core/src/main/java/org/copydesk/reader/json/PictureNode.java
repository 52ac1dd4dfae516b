package org.copydesk.reader.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final Draft draft;
    private final List<Block> texts = new ArrayList<>();
    private String target = "";

    PictureNode(Draft draft) {
        this.draft = draft;
    }

    void read(JsonValue.Members picture) {
        members(picture, 0);
        texts.forEach(draft::block);
        draft.image(new Image(target, texts, picture.span()));
    }

    private void members(JsonValue.Members object, int depth) {
        for (JsonValue.Member member : object.members()) {
            if (member.value() instanceof JsonValue.Text text) {
                text(member.name(), draft.view(text));
            } else if (member.value() instanceof JsonValue.Members inner && depth < DEEPEST) {
                members(inner, depth + 1);
            }
        }
    }

    private void text(String name, TextView view) {
        FieldKind kind = FieldNames.ofPicture(name);
        if (kind == FieldKind.IMAGE && target.isEmpty()) {
            target = view.text();
        }
        Optional<Role> role = kind.role().filter(found -> !view.isBlank());
        if (role.isPresent()) {
            boolean markup = BodyForm.of(view.text()) == BodyForm.HTML;
            TextView words = markup ? draft.html(view).orElse(view) : view;
            texts.add(Block.of(role.get(), Place.FIGURE, words.strip()));
        }
    }
}
