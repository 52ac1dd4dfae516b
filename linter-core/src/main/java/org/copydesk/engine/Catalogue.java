package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.pack.PackedRule;
import org.copydesk.pack.RulePack;
import org.copydesk.rule.RuleInfo;

/** All rules there are: those of the packs, and the few that the engine raises itself. Immutable. */
public final class Catalogue {

    private final List<RulePack> packs;
    private final SortedMap<String, RuleInfo> infos;
    private final SortedSet<String> categories = new TreeSet<>();

    private Catalogue(List<RulePack> packs, SortedMap<String, RuleInfo> infos) {
        this.packs = List.copyOf(packs);
        this.infos = Collections.unmodifiableSortedMap(infos);
        infos.values().forEach(info -> categories.add(info.category()));
    }

    /**
     * The rules of some packs.
     *
     * @throws IllegalArgumentException if two rules have one id
     */
    public static Catalogue of(List<RulePack> packs) {
        SortedMap<String, RuleInfo> infos = new TreeMap<>();
        EngineRules.all().forEach(info -> infos.put(info.id(), info));
        for (RulePack pack : packs) {
            for (PackedRule rule : pack.rules()) {
                if (infos.put(rule.info().id(), rule.info()) != null) {
                    throw new IllegalArgumentException(
                            "two rules have the id " + rule.info().id());
                }
            }
        }
        return new Catalogue(packs, infos);
    }

    /** All rules by id. */
    public List<RuleInfo> rules() {
        return new ArrayList<>(infos.values());
    }

    public Optional<RuleInfo> find(String id) {
        return Optional.ofNullable(infos.get(id));
    }

    /** The categories that rules are listed under. */
    public SortedSet<String> categories() {
        return Collections.unmodifiableSortedSet(categories);
    }

    List<RulePack> packs() {
        return packs;
    }
}
