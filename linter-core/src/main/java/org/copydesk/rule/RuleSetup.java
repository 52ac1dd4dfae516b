package org.copydesk.rule;

import java.util.Objects;

/**
 * What a rule is made with.
 *
 * @param options the values of its own options
 * @param house what the site says about itself, for all rules
 */
public record RuleSetup(Options options, House house) {

    public RuleSetup {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(house, "house");
    }

    /** Defaults everywhere: for rules without options, and for tests. */
    public static RuleSetup plain() {
        return new RuleSetup(Options.none(), House.unknown());
    }
}
