package org.copydesk.proof;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something that is demanded of a rule.
 *
 * @param name as in {@code headline-repeated / bad 2 / CRLF}
 * @param objections works them out; none if the rule does what is demanded
 */
public record Check(String name, Supplier<List<String>> objections) {}
