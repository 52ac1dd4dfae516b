package org.copydesk.house.canary.finding;

import org.assertj.core.api.Condition;
import org.jsoup.nodes.Document;

/** Sees one library that is caged elsewhere and one that has no cage. */
public final class Escaped {
    Document caged;
    Condition<String> uncaged;
}
