package org.copydesk.pattern;

import java.util.function.Consumer;

/** An entry made ready with a rule's options. Stateless, shared by threads. */
@FunctionalInterface
interface Finder {

    void find(Look look, Consumer<Match> found);
}
