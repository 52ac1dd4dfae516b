package org.copydesk.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.Image;
import org.copydesk.text.Span;

/** An image whose texts are still being found: its caption may stand some lines below it. */
final class Picture {

    private final String target;
    private final Span span;
    private final List<Block> texts = new ArrayList<>();

    Picture(String target, Span span) {
        this.target = target;
        this.span = span;
    }

    int start() {
        return span.start();
    }

    void text(Block block) {
        texts.add(block);
    }

    Image image() {
        return new Image(target, texts, span);
    }
}
