package org.copydesk.rule;

import java.util.List;
import org.copydesk.article.Article;

/**
 * A rule that compares articles. It works in two steps that share nothing but facts, so that any engine that can group
 * by key (in memory, an index on disk, a distributed one) gives the same findings: {@link #extract} tells the facts of
 * one article, {@link #judge} looks at all facts of one key.
 *
 * <p>A fact is text: small, and the same for the same article whatever else is in the archive.
 */
public non-sealed interface ArchiveRule extends Rule {

    /** Tells the facts of one article. */
    void extract(Article article, Facts facts);

    /**
     * Reports what the facts of one key show together.
     *
     * <p>Keys are judged in ascending order; see {@link ArchiveSink#note}.
     *
     * @param facts at least two, by path, then by place
     */
    void judge(String key, List<Fact> facts, ArchiveSink sink);

    /**
     * Reports what belongs together over several keys: called when all keys are judged, for each set of facts that
     * {@link ArchiveSink#link} has joined, directly or by way of others.
     *
     * @param links at least one, in order
     */
    default void judgeCluster(List<Link> links, ArchiveSink sink) {}

    /**
     * True for a rule that may find something in the facts of one article; the others are not asked about an article that is
     * compared with no other. It must not depend on options.
     */
    default boolean findsInOne() {
        return false;
    }
}
