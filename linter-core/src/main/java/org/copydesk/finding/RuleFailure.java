package org.copydesk.finding;

import java.util.Objects;

/**
 * A rule that broke on an article. The run went on without it.
 *
 * @param path the article's source
 * @param what the failure in one line, for whoever mends the rule
 */
public record RuleFailure(String rule, String path, String what) implements Comparable<RuleFailure> {

    public RuleFailure {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(what, "what");
    }

    @Override
    public int compareTo(RuleFailure other) {
        int order = path.compareTo(other.path);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        return order != 0 ? order : what.compareTo(other.what);
    }
}
