package org.copydesk.engine;

import org.copydesk.config.ActiveRule;
import org.copydesk.pack.PackedRule;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.House;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleSetup;
import org.jspecify.annotations.Nullable;

/** A rule that is on. The rule itself is made when it is first needed: most runs need few of all rules. */
final class RuleSlot {

    private final PackedRule packed;
    private final ActiveRule active;
    private final House house;
    private volatile @Nullable Rule rule;

    RuleSlot(PackedRule packed, ActiveRule active, House house) {
        this.packed = packed;
        this.active = active;
        this.house = house;
    }

    String id() {
        return active.info().id();
    }

    ActiveRule active() {
        return active;
    }

    PackedRule packed() {
        return packed;
    }

    boolean isArchive() {
        return active.info().archive();
    }

    /** The rule; threads that ask at once get one instance. */
    Rule rule() {
        Rule known = rule;
        if (known == null) {
            synchronized (this) {
                known = rule;
                if (known == null) {
                    known = packed.create(new RuleSetup(active.options(), house));
                    rule = known;
                }
            }
        }
        return known;
    }

    /** Makes the rule ahead of an article. If it cannot be made, that is told when an article needs it. */
    void prepare() {
        try {
            rule().prepare();
        } catch (RuntimeException broken) {
            // It will break again for the article.
        }
    }

    ArchiveRule archiveRule() {
        return (ArchiveRule) rule();
    }
}
