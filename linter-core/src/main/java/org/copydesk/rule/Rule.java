package org.copydesk.rule;

/**
 * A rule. It has no state: one instance is shared by all threads and articles of a run. A class of rules has a public
 * constructor that takes a {@link RuleSetup}, or none; its metadata stand on its page, the Markdown file of the same
 * name beside it, and reach it with no effort of its own: message ids and options that it uses are those of its page.
 */
public sealed interface Rule permits ArticleRule, PhraseRule, ArchiveRule {

    /**
     * Reads what the first article would wait for, such as word lists. A start calls this on a thread of its own, before or
     * while articles are checked, or not at all.
     */
    default void prepare() {}
}
