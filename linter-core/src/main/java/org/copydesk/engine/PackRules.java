package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.copydesk.config.ActiveRule;
import org.copydesk.config.RuleSelection;
import org.copydesk.language.PhraseAutomaton;
import org.copydesk.pack.PackedRule;
import org.copydesk.pack.RulePack;
import org.copydesk.rule.House;
import org.copydesk.rule.Options;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one pack that are on. The pack's own automaton finds the phrases that its rules want by default; rules
 * whose phrases depend on options or on the site's house lists get an automaton of their own.
 */
final class PackRules {

    private final RulePack pack;
    /** By the rule's number in the pack; null where the rule is off or asks for other phrases than the packed ones. */
    private final @Nullable RuleSlot[] packed;

    private final List<RuleSlot> always;
    private final List<RuleSlot> slots;
    private final OwnPhrases own;

    private PackRules(
            RulePack pack, @Nullable RuleSlot[] packed, List<RuleSlot> always, List<RuleSlot> slots, OwnPhrases own) {
        this.pack = pack;
        this.packed = packed;
        this.always = Collections.unmodifiableList(always);
        this.slots = Collections.unmodifiableList(slots);
        this.own = own;
    }

    static PackRules of(RulePack pack, RuleSelection selection, House house) {
        List<PackedRule> rules = pack.rules();
        @Nullable RuleSlot[] packed = new RuleSlot[rules.size()];
        List<RuleSlot> always = new ArrayList<>();
        List<RuleSlot> slots = new ArrayList<>();
        List<RuleSlot> others = new ArrayList<>();
        for (int i = 0; i < packed.length; i++) {
            ActiveRule active = selection.active().get(rules.get(i).info().id());
            if (active == null) {
                continue;
            }
            RuleSlot slot = new RuleSlot(rules.get(i), active, house);
            slots.add(slot);
            if (rules.get(i).isPhraseRule()) {
                if (wantsOwnPhrases(slot, house)) {
                    others.add(slot);
                } else {
                    packed[i] = slot;
                }
            } else if (!slot.isArchive()) {
                always.add(slot);
            }
        }
        return new PackRules(pack, packed, always, slots, OwnPhrases.of(others));
    }

    PhraseAutomaton automaton() {
        return pack.automaton();
    }

    /** The rule that a phrase of the pack's automaton leads to; null where it is off. */
    @Nullable
    RuleSlot slotOf(int phraseId) {
        return packed[pack.ruleOf(phraseId)];
    }

    /** How many rules the pack has, those that are off too. */
    int count() {
        return packed.length;
    }

    /** The number of the rule that a phrase leads to. */
    int ruleOf(int phraseId) {
        return pack.ruleOf(phraseId);
    }

    /** The phrase's index in its rule's list. */
    int phraseOf(int phraseId) {
        return pack.phraseOf(phraseId);
    }

    OwnPhrases own() {
        return own;
    }

    /** Rules that look at every article. */
    List<RuleSlot> always() {
        return always;
    }

    /** All rules of the pack that are on. */
    List<RuleSlot> slots() {
        return slots;
    }

    private static boolean wantsOwnPhrases(RuleSlot slot, House house) {
        boolean configured = !slot.active().options().asMap().equals(defaults(slot));
        boolean fedByHouse = slot.packed().variesByHouse() && !house.isUnknown();
        if (!configured && !fedByHouse) {
            return false;
        }
        List<Phrase> wanted = ((PhraseRule) slot.rule()).phrases();
        return !wanted.equals(slot.packed().phrases());
    }

    private static Map<String, List<String>> defaults(RuleSlot slot) {
        return Options.of(slot.active().info().options(), Map.of()).asMap();
    }
}
