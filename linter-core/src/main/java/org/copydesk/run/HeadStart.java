package org.copydesk.run;

import java.util.List;
import org.copydesk.language.WordClasses;
import org.copydesk.pack.RulePack;
import org.copydesk.structure.Structure;

/**
 * Loads, on threads of its own, what a run needs only after it has read its rules and settings: a short run would else use one
 * core.
 */
final class HeadStart implements Runnable {

    private final List<RulePack> packs;

    private HeadStart(List<RulePack> packs) {
        this.packs = packs;
    }

    /** Begins with what every run needs. */
    static void give() {
        give(List.of());
    }

    /** Begins with the phrases of some packs, and goes on as {@link #give()}. */
    static void give(List<RulePack> packs) {
        Thread thread = new Thread(new HeadStart(packs), "head start");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        for (RulePack pack : packs) {
            pack.automaton();
        }
        Structure.load();
        WordClasses.load();
    }
}
