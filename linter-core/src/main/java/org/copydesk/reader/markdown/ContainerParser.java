package org.copydesk.reader.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/** Parses a block in which any other may stand. */
abstract class ContainerParser extends AbstractBlockParser {

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block child) {
        return true;
    }
}
