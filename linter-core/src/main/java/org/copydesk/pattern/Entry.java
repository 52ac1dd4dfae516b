package org.copydesk.pattern;

import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;

/**
 * One entry of a rule's {@code match}.
 *
 * @param source what leaves such text behind, for the placeholder {@code source}; may be empty
 * @param message id of the message; empty for the rule's first
 * @param severity a level of its own
 * @param linked false if a match is none where its block holds a link or is marked as a heading: somebody set it there
 */
record Entry(Kind kind, String source, String message, Optional<Severity> severity, boolean linked, FixPlan fix) {

    static final String SOURCE = "source";

    /** True if the entry counts at that place. A heading's links may stand below it. */
    boolean counts(Target target) {
        return linked || !(target instanceof Target.InBlock place) || !isSet(place.block());
    }

    private static boolean isSet(Block block) {
        boolean heading = block.is(Role.SUBHEAD) && !block.isInferred();
        return heading || block.inlines().stream().anyMatch(inline -> isLink(inline, block.text()));
    }

    /** An address that shows itself is made a link by the format, not by a person. */
    private static boolean isLink(Inline inline, String text) {
        return inline.kind() == Inline.Kind.LINK
                && !text.startsWith(inline.target(), inline.range().start());
    }
}
