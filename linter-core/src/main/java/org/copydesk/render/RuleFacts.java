package org.copydesk.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.rule.RuleInfo;

/** What the head and the end of a rule's page say, whatever the page is written in. */
public final class RuleFacts {

    /** Before {@link #comment}. */
    public static final String IN_A_DOCUMENT = "In a document, with the reason behind two dashes; also"
            + " copydesk-disable-line, copydesk-disable … copydesk-enable, and copydesk-disable-file:";
    /** Before {@link #setting}. */
    public static final String EVERYWHERE = "Everywhere, or at another level, in copydesk.yaml:";

    private RuleFacts() {}

    /** Category, level and so on, by what they are called, in order. */
    public static Map<String, String> of(RuleInfo rule) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("category", rule.category());
        facts.put("level", rule.severity().id());
        facts.put("on", stage(rule));
        if (rule.archive()) {
            facts.put("looks at", "all articles of a run together");
        }
        if (rule.fixable()) {
            facts.put("fix", "safe ones where it can");
        }
        if (!rule.languages().isEmpty()) {
            facts.put("languages", String.join(", ", rule.languages()));
        }
        if (!rule.supersedes().isEmpty()) {
            facts.put("instead of", String.join(", ", rule.supersedes()));
        }
        return facts;
    }

    /** What silences the rule in a document. */
    public static String comment(RuleInfo rule) {
        return "<!-- copydesk-disable-next-line " + rule.id() + " -- why it is right here -->";
    }

    /** The lines of a configuration that switch the rule off. */
    public static List<String> setting(RuleInfo rule) {
        return List.of("rules:", "  " + rule.id() + ": off");
    }

    private static String stage(RuleInfo rule) {
        return switch (rule.stage()) {
            case RECOMMENDED -> "by default";
            case STRICT -> "with preset strict";
            case PREVIEW -> "with preset preview: it is not measured well enough yet";
            case OPTIONAL -> "only when it is named: what is right depends on the site";
        };
    }
}
