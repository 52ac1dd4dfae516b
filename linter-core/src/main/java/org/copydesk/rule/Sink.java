package org.copydesk.rule;

import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Takes what a rule has found. A finding begins with its place and is complete with {@link Draft#report()}:
 *
 * <pre>{@code
 * sink.at(block, hit.start(), hit.end())
 *     .message("repeated").with("line", first.source())
 *     .related(first, "the headline")
 *     .deleteBlock(block)
 *     .report();
 * }</pre>
 */
public interface Sink {

    /** A finding at a range of a block's text, in UTF-16 units. */
    Draft at(Block block, int start, int end);

    /** A finding at the whole text of a block, white space at its ends left out. */
    Draft at(Block block);

    /** A finding at a field's value; at its name where the value is empty. */
    Draft at(Field field);

    /** A finding at a range of a view, such as a field's value. */
    Draft at(TextView view, int start, int end);

    /** A finding at a place of the source, for what is no text: {@code Span.at(0)} speaks of the whole document. */
    Draft at(Span source);
}
