package org.copydesk.pack;

import java.util.List;
import java.util.Objects;
import org.copydesk.pattern.BlockChoice;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSetup;

/** A rule of a pack. It is known without its class or its patterns being touched. Immutable. */
public final class PackedRule {

    private final RuleInfo info;
    private final RuleOrigin origin;
    private final RuleKind kind;
    private final PhraseList phrases;
    private final boolean variesByHouse;
    private final BlockChoice blocks;

    PackedRule(
            RuleInfo info,
            RuleOrigin origin,
            RuleKind kind,
            PhraseList phrases,
            boolean variesByHouse,
            BlockChoice blocks) {
        this.info = Objects.requireNonNull(info, "info");
        this.origin = Objects.requireNonNull(origin, "origin");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.phrases = Objects.requireNonNull(phrases, "phrases");
        this.variesByHouse = variesByHouse;
        this.blocks = Objects.requireNonNull(blocks, "blocks");
    }

    public RuleInfo info() {
        return info;
    }

    /** Makes the rule. It is dear the first time: classes are loaded here. */
    public Rule create(RuleSetup setup) {
        return origin.create(info, setup);
    }

    /** The phrases that the rule looks for with default options on a site of which nothing is known. */
    public List<Phrase> phrases() {
        return phrases.toList();
    }

    /** The packed bounds of one of them. */
    public int boundsOf(int phrase) {
        return phrases.boundsOf(phrase);
    }

    PhraseList phraseList() {
        return phrases;
    }

    /** True if it is a {@link org.copydesk.rule.PhraseRule}, false if an article or archive rule. */
    public boolean isPhraseRule() {
        return kind == RuleKind.PHRASE;
    }

    /** True for an archive rule that may find something in one article. */
    public boolean findsInOne() {
        return kind == RuleKind.ARCHIVE_OF_ONE;
    }

    /** True if what the site says about itself may change the phrases. */
    public boolean variesByHouse() {
        return variesByHouse;
    }

    /** The blocks outside of which the rule has no work. */
    public BlockChoice blocks() {
        return blocks;
    }

    RuleKind kind() {
        return kind;
    }

    RuleOrigin origin() {
        return origin;
    }

    @Override
    public String toString() {
        return info.id();
    }
}
