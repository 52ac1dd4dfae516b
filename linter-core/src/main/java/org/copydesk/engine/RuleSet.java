package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.archive.ArchiveEntry;
import org.copydesk.config.RuleSelection;
import org.copydesk.pack.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * The rules that are on for a group of files, ready to run: for each pack the rules by their number in it, so that a
 * phrase found leads to its rule by one array look-up.
 */
final class RuleSet {

    private final RuleSelection selection;
    private final List<PackRules> packs;
    private final SortedMap<String, RuleSlot> slots;
    private volatile @Nullable List<ArchiveEntry> archive;

    private RuleSet(RuleSelection selection, List<PackRules> packs, SortedMap<String, RuleSlot> slots) {
        this.selection = selection;
        this.packs = List.copyOf(packs);
        this.slots = slots;
    }

    static RuleSet of(Catalogue catalogue, RuleSelection selection) {
        List<PackRules> packs = new ArrayList<>();
        SortedMap<String, RuleSlot> slots = new TreeMap<>();
        for (RulePack pack : catalogue.packs()) {
            packs.add(PackRules.of(pack, selection, selection.house()));
        }
        packs.forEach(pack -> pack.slots().forEach(slot -> slots.put(slot.id(), slot)));
        return new RuleSet(selection, packs, slots);
    }

    RuleSelection selection() {
        return selection;
    }

    List<PackRules> packs() {
        return packs;
    }

    /**
     * Makes the rules that every article is shown to, the last first: whoever is checking an article meanwhile begins with the
     * first.
     */
    void prepare() {
        for (PackRules pack : packs) {
            for (int i = pack.always().size() - 1; i >= 0; i--) {
                pack.always().get(i).prepare();
            }
        }
    }

    /** The rules that compare articles; worked out once. */
    List<ArchiveEntry> archive() {
        List<ArchiveEntry> known = archive;
        if (known == null) {
            known = slots.values().stream()
                    .filter(RuleSlot::isArchive)
                    .map(slot -> new ArchiveEntry(slot.active(), slot.archiveRule()))
                    .toList();
            archive = known;
        }
        return known;
    }

    /** Those of them that may find something in one article; no others are made. */
    List<ArchiveEntry> archiveOfOne() {
        List<ArchiveEntry> found = new ArrayList<>();
        for (RuleSlot slot : slots.values()) {
            if (slot.packed().findsInOne()) {
                found.add(new ArchiveEntry(slot.active(), slot.archiveRule()));
            }
        }
        return found;
    }

    /** Rules that are on, by id. */
    SortedMap<String, RuleSlot> slots() {
        return slots;
    }
}
