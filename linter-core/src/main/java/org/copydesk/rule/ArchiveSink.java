package org.copydesk.rule;

import java.util.Collection;
import java.util.List;

/** Takes what an archive rule has found. */
public interface ArchiveSink {

    /** A finding at the place of one fact; see {@link Fact#asked}. */
    ArchiveDraft at(Fact fact);

    /** Says that two facts belong together: {@link ArchiveRule#judgeCluster} sees all that do. */
    void link(Fact one, Fact other, String note);

    /** Keeps a word for the keys of this rule that come later in order: such as that a block is furniture. */
    void note(String word);

    /**
     * True if the word was noted at a key before this one.
     *
     * @param keys at which it may have been noted; a run that judges few keys of an archive judges these too
     */
    boolean isNoted(String word, Collection<String> keys);

    /** A finding in the making. Each method returns the draft itself. */
    interface ArchiveDraft {

        /** Which of the rule's messages it is. */
        ArchiveDraft message(String id);

        /** Fills a placeholder of the message. */
        ArchiveDraft with(String placeholder, String value);

        /** Other places that the message speaks of. */
        ArchiveDraft related(List<Fact> others, String note);

        /** What speaks for the finding, in a few words. */
        ArchiveDraft evidence(String reason);

        /** Hands the finding in. */
        void report();
    }
}
