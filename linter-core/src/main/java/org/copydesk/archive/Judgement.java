package org.copydesk.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.rule.Fact;
import org.copydesk.rule.RuleInfo;

/**
 * A finding with the articles that it speaks of.
 *
 * @param articles by file and name, sorted; one that is named twice is there twice
 */
record Judgement(RuleInfo rule, Finding finding, List<String> articles) {

    Judgement {
        articles = List.copyOf(articles);
    }

    static Judgement of(RuleInfo rule, Finding finding, List<Fact> facts) {
        return new Judgement(
                rule,
                finding,
                facts.stream()
                        .map(fact -> fact.location().source().path() + '\t' + fact.article())
                        .sorted()
                        .toList());
    }

    /** The findings but for those that tell of articles of which a rule that supersedes theirs tells all: one cause, one finding. */
    static List<Finding> ofOneCauseEach(List<Judgement> all) {
        Map<String, List<Judgement>> stronger = new LinkedHashMap<>();
        for (Judgement each : all) {
            if (!each.rule.supersedes().isEmpty()) {
                each.articles.stream()
                        .distinct()
                        .forEach(article -> stronger.computeIfAbsent(article, first -> new ArrayList<>())
                                .add(each));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Judgement each : all) {
            if (stronger.getOrDefault(each.articles.get(0), List.of()).stream()
                    .noneMatch(other -> other.covers(each))) {
                findings.add(each.finding);
            }
        }
        return findings;
    }

    private boolean covers(Judgement other) {
        if (!rule.supersedes().contains(other.rule.id())) {
            return false;
        }
        List<String> left = new ArrayList<>(articles);
        return other.articles.stream().allMatch(left::remove);
    }
}
