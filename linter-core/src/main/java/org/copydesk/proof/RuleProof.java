package org.copydesk.proof;

import java.util.List;
import java.util.function.Supplier;
import org.copydesk.rule.RuleInfo;

/**
 * A rule and all that is demanded of it.
 *
 * @param checks makes them when they are asked for: reading a page and its examples takes its time
 */
public record RuleProof(RuleInfo rule, Supplier<List<Check>> checks) {}
