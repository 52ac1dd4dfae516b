package org.copydesk.run;

/**
 * How a rule is audited.
 *
 * @param rule its id
 * @param samples how many findings to show; 0 for none
 * @param seed chooses which; the same seed chooses the same
 */
public record AuditSettings(String rule, int samples, int seed) {

    public AuditSettings {
        if (samples < 0) {
            throw new IllegalArgumentException(samples + " samples");
        }
    }
}
