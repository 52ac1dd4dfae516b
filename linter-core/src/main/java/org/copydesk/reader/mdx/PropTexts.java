package org.copydesk.reader.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Image;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.reader.FieldNames;
import org.copydesk.text.TextView;

/** The texts in the properties of an element: captions, credits and alternative texts of pictures, titles, prose. */
final class PropTexts {

    private static final Set<String> TITLES = Set.of("title", "heading", "headline", "header");
    private static final Set<String> PROSE = Set.of("text", "description", "body", "content", "summary", "children");
    /** A shorter text of a property, in UTF-16 units, is a setting or a label. */
    private static final int SHORTEST_PROSE = 25;

    private final Article.Builder article;

    PropTexts(Article.Builder article) {
        this.article = article;
    }

    /** Adds what a tag says. */
    void of(JsxTag tag) {
        boolean picture = tag.isPicture();
        List<Block> texts = new ArrayList<>();
        String target = "";
        boolean told = picture;
        for (JsxTag.Prop prop : tag.props()) {
            FieldKind kind = kind(tag, prop);
            if (kind == FieldKind.IMAGE) {
                target = prop.text().text();
            }
            Optional<Role> role = kind.role();
            if (role.isPresent() && !prop.text().isBlank()) {
                Block block = Block.of(role.get(), Place.FIGURE, prop.text().strip());
                article.block(block);
                texts.add(block);
                told = true;
            } else if (!picture) {
                other(prop);
            }
        }
        if (told) {
            article.image(new Image(target, texts, tag.span()));
        }
    }

    private FieldKind kind(JsxTag tag, JsxTag.Prop prop) {
        String name = prop.name();
        if (tag.isPicture()) {
            return FieldNames.ofPicture(name);
        }
        FieldKind kind = FieldNames.kind(name);
        boolean picture = kind == FieldKind.CAPTION || kind == FieldKind.CREDIT || kind == FieldKind.ALT;
        return picture ? kind : FieldKind.OTHER;
    }

    private void other(JsxTag.Prop prop) {
        String name = prop.name().toLowerCase(Locale.ROOT);
        TextView text = prop.text().strip();
        boolean prose = text.length() >= SHORTEST_PROSE && text.text().indexOf(' ') > 0;
        if (TITLES.contains(name) && !text.isBlank()) {
            article.block(Block.of(Role.SUBHEAD, Place.FLOW, text));
        } else if (name.equals("quote") && prose) {
            article.block(Block.of(Role.QUOTATION, Place.FLOW, text));
        } else if (PROSE.contains(name) && prose) {
            article.block(Block.of(Role.BODY, Place.FLOW, text));
        }
    }
}
