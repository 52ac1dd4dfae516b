package org.copydesk.rule;

import org.copydesk.article.Block;
import org.copydesk.finding.Severity;
import org.copydesk.text.Span;

/** A finding in the making; made by a {@link Sink}, used by one thread. Each method returns the draft itself. */
public interface Draft {

    /** Which of the rule's messages it is; needless for a rule that has one only. */
    Draft message(String id);

    /** Fills a placeholder of the message. */
    Draft with(String placeholder, String value);

    /** Fills a placeholder with the 1-based line of a place in the source. */
    Draft with(String placeholder, Span place);

    /** A level other than the rule's own: softer where the evidence is thinner. Configuration still has the last word. */
    Draft severity(Severity severity);

    /** What repeats of this fact in the file have in common, such as the misspelt name, so that they show as one. */
    Draft subject(String key);

    /** Another place that the message speaks of. */
    Draft related(Block block, String note);

    /** Another place, by a range of a block's text. */
    Draft related(Block block, int start, int end, String note);

    /** What speaks for the finding, in a few words. */
    Draft evidence(String reason);

    /** A safe fix: the text at the finding's place becomes this text. It is written as the source's notation needs. */
    Draft replace(String replacement);

    /** A safe fix: a range of the block's text becomes this text. */
    Draft replace(Block block, int start, int end, String replacement);

    /** A safe fix: a block goes, with its marks and its line end. */
    Draft deleteBlock(Block block);

    /** A safe fix: the text at the finding's place goes, and one blank where two would stay. */
    Draft delete();

    /** A safe fix: a range of the block's text goes. */
    Draft delete(Block block, int start, int end);

    /** Says that the fix asked for is a suggestion, to be applied only by a person's wish. */
    Draft suggested();

    /** Hands the finding in. */
    void report();
}
