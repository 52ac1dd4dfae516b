package org.copydesk.run;

import java.util.List;
import org.copydesk.engine.Fingerprint;
import org.copydesk.language.WordClasses;
import org.copydesk.pack.RulePack;
import org.copydesk.structure.Structure;

/**
 * Loads, on threads of its own, what a run needs only after it has read its rules and settings: a short run would else use one
 * core.
 */
final class HeadStart implements Runnable {

    private final List<RulePack> packs;
    private final boolean named;

    private HeadStart(List<RulePack> packs, boolean named) {
        this.packs = packs;
        this.named = named;
    }

    /**
     * Begins with what every run needs.
     *
     * @param named true if findings will be asked for their names
     */
    static void give(boolean named) {
        start(new HeadStart(List.of(), named));
    }

    /** Begins with the phrases of some packs. */
    static void give(List<RulePack> packs) {
        start(new HeadStart(packs, false));
    }

    private static void start(HeadStart work) {
        Thread thread = new Thread(work, "head start");
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
        if (named) {
            Fingerprint.load();
        }
    }
}
