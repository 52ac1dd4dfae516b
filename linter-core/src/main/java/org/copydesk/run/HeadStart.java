package org.copydesk.run;

import java.util.List;
import org.copydesk.engine.Fingerprint;
import org.copydesk.engine.Linter;
import org.copydesk.language.WordClasses;
import org.copydesk.pack.RulePack;
import org.copydesk.structure.Structure;

/**
 * Loads, on threads of its own, what a run needs only after it has read its rules and settings: a short run would else use one
 * core.
 */
final class HeadStart {

    private HeadStart() {}

    /**
     * Begins with what every run needs.
     *
     * @param named true if findings will be asked for their names
     */
    static void give(boolean named) {
        start(() -> {
            Structure.load();
            WordClasses.load();
            if (named) {
                Fingerprint.load();
            }
        });
    }

    /** Begins with the phrases of some packs. */
    static void give(List<RulePack> packs) {
        start(() -> packs.forEach(RulePack::automaton));
    }

    /**
     * Begins with the rules for a file.
     *
     * @param sitePath of the first that will be checked
     */
    static void give(Linter linter, String sitePath) {
        start(() -> linter.prepare(sitePath));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "head start");
        thread.setDaemon(true);
        thread.start();
    }
}
