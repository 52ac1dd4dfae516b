package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;

/** Pictures that are set together with their texts. */
final class Figure {

    private final List<Picture> pictures = new ArrayList<>();
    private final List<Block> texts = new ArrayList<>();

    void picture(Picture picture) {
        pictures.add(picture);
    }

    void text(Block block) {
        texts.add(block);
    }

    /** A caption under several pictures is said to be the first one's. */
    void close() {
        if (!pictures.isEmpty()) {
            texts.forEach(pictures.get(0)::text);
        }
    }
}
