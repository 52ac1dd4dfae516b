package org.copydesk.house.canary.finding;

import org.assertj.core.api.Condition;
import picocli.CommandLine;

/** Sees one library that is caged elsewhere and one that has no cage. */
public final class Escaped {
    CommandLine caged;
    Condition<String> uncaged;
}
