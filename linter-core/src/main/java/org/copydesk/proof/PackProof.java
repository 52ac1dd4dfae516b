package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.config.Preset;
import org.copydesk.pack.RulePack;
import org.copydesk.pack.RulePage;
import org.copydesk.rule.RuleInfo;

/** All that is demanded of the rules of some packs. Immutable. */
public final class PackProof {

    private final List<RulePack> packs;
    private final ExampleCase.Desks desks;
    private final Predicate<RuleInfo> wanted;

    private PackProof(List<RulePack> packs, ExampleCase.Desks desks, Predicate<RuleInfo> wanted) {
        this.packs = List.copyOf(packs);
        this.desks = desks;
        this.wanted = wanted;
    }

    /**
     * Of the rules of some packs.
     *
     * @param others packs whose rules are not judged, but must be silent on good examples
     */
    public static PackProof of(List<RulePack> packs, List<RulePack> others) {
        List<RulePack> all = new ArrayList<>(packs);
        all.addAll(others);
        TestDesk desk = TestDesk.of(all);
        return new PackProof(packs, new ExampleCase.Desks(desk, desk.preset(Preset.ALL), desk), rule -> true);
    }

    /** Only of some of the rules, such as those of a category; all others must be silent on good examples still. */
    public PackProof only(Predicate<RuleInfo> rules) {
        return new PackProof(packs, desks, wanted.and(rules));
    }

    /** The rules, pack by pack, by id. */
    public List<RuleProof> rules() {
        List<RuleProof> proofs = new ArrayList<>();
        for (RulePack pack : packs) {
            pack.rules().stream()
                    .map(rule -> rule.info())
                    .filter(wanted)
                    .forEach(info -> proofs.add(new RuleProof(info, () -> checks(info, pack))));
        }
        return proofs;
    }

    private List<Check> checks(RuleInfo info, RulePack pack) {
        RulePage page = pack.page(info.id())
                .orElseThrow(() -> new IllegalStateException("the page of " + info.id() + " cannot be read"));
        return new RuleChecks(page, desks).all();
    }
}
