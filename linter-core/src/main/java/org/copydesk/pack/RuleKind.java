package org.copydesk.pack;

import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Rule;

/** How a rule is asked; the order is that in indexes. */
enum RuleKind {
    PHRASE,
    ARTICLE,
    ARCHIVE;

    static RuleKind of(Rule rule) {
        if (rule instanceof PhraseRule) {
            return PHRASE;
        }
        if (rule instanceof ArchiveRule) {
            return ARCHIVE;
        }
        if (rule instanceof ArticleRule) {
            return ARTICLE;
        }
        throw new IllegalArgumentException("a rule of an unknown kind: " + rule);
    }
}
