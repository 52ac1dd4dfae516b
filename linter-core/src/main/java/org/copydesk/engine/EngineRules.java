package org.copydesk.engine;

import java.util.Collections;
import java.util.List;
import org.copydesk.article.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Stage;

/** The rules that no pack holds, for only the engine and the readers can know what they report. */
final class EngineRules {

    static final String UNUSED_SUPPRESSION = "unused-suppression";
    static final String MALFORMED_SUPPRESSION = "malformed-suppression";
    static final String EXPIRED_SUPPRESSION = "expired-suppression";

    static final String CATEGORY = "document";
    private static final List<RuleInfo> ALL = List.of(
            info(
                    Problem.UNREADABLE,
                    CATEGORY,
                    Severity.ERROR,
                    "A document, or a part of one, that cannot be decoded or parsed."),
            info(
                    Problem.FIELD_INVALID,
                    "metadata",
                    Severity.ERROR,
                    "A field that does not hold what it should: a date that is none, a key given twice."),
            info(
                    Problem.REVIEW_RESIDUE,
                    "residue",
                    Severity.WARNING,
                    "A reviewer's comment or a tracked change that was left in a document."),
            info(
                    MALFORMED_SUPPRESSION,
                    CATEGORY,
                    Severity.ERROR,
                    "A comment to Copydesk that cannot be followed as it is written."),
            info(EXPIRED_SUPPRESSION, CATEGORY, Severity.WARNING, "A suppression whose last day has gone by."),
            info(UNUSED_SUPPRESSION, CATEGORY, Severity.WARNING, "A suppression that suppresses nothing."));

    private EngineRules() {}

    static List<RuleInfo> all() {
        return ALL;
    }

    /** The rules about suppressions, which no suppression silences. */
    static List<String> ofSuppressions() {
        return List.of(MALFORMED_SUPPRESSION, EXPIRED_SUPPRESSION, UNUSED_SUPPRESSION);
    }

    static RuleInfo of(String id) {
        return ALL.stream()
                .filter(info -> info.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a rule of the engine: " + id));
    }

    private static RuleInfo info(String id, String category, Severity severity, String summary) {
        return new RuleInfo(
                id,
                category,
                severity,
                Stage.RECOMMENDED,
                summary,
                Collections.singletonMap("found", "{message}"),
                List.of(),
                List.of(),
                List.of(),
                false,
                id.equals(UNUSED_SUPPRESSION),
                "org/copydesk/engine/" + id + ".md");
    }
}
