package org.copydesk.pack;

import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Rule;

/** How a rule is asked; the order is that in indexes. */
enum RuleKind {
    PHRASE,
    ARTICLE,
    ARCHIVE,
    /** An archive rule that may find something in one article. */
    ARCHIVE_OF_ONE;

    static RuleKind of(Rule rule) {
        if (rule instanceof PhraseRule) {
            return PHRASE;
        }
        if (rule instanceof ArchiveRule archive) {
            return archive.findsInOne() ? ARCHIVE_OF_ONE : ARCHIVE;
        }
        if (rule instanceof ArticleRule) {
            return ARTICLE;
        }
        throw new IllegalArgumentException("a rule of an unknown kind: " + rule);
    }
}
