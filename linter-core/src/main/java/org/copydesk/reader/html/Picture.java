package org.copydesk.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.Image;
import org.copydesk.text.Span;

/** An image whose texts are still being found. */
final class Picture {

    private final String target;
    private final Span span;
    private final List<Block> texts = new ArrayList<>();

    Picture(String target, Span span) {
        this.target = target;
        this.span = span;
    }

    void text(Block block) {
        texts.add(block);
    }

    Image image() {
        return new Image(target, texts, span);
    }
}
