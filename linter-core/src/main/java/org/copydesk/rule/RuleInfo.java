package org.copydesk.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.finding.Severity;

/**
 * What a rule is, as its page or YAML file says.
 *
 * @param id kebab-case name of the defect; a public contract
 * @param category the family that it is listed under
 * @param severity level of its findings unless configured
 * @param stage the first preset that has it on
 * @param summary one line: what it finds
 * @param messages sentences by message id, with placeholders such as {@code {other}}; at least one
 * @param languages of the texts it speaks of, as ISO 639 codes; empty for all
 * @param supersedes ids of rules whose findings give way where one of this rule's overlaps them, for both tell of one
 *     defect and this rule knows it better
 * @param archive true if it looks at many articles together
 * @param fixable true if it can offer a fix that is safe
 * @param page class-path resource that explains it and holds its examples
 */
public record RuleInfo(
        String id,
        String category,
        Severity severity,
        Stage stage,
        String summary,
        Map<String, String> messages,
        List<OptionInfo> options,
        List<String> languages,
        List<String> supersedes,
        boolean archive,
        boolean fixable,
        String page) {

    public RuleInfo {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(page, "page");
        if (!isId(id)) {
            throw new IllegalArgumentException("not a rule id: " + id);
        }
        if (category.isBlank() || summary.isBlank() || messages.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs a category, a summary and a message");
        }
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
        options = List.copyOf(options);
        languages = List.copyOf(languages);
        supersedes = List.copyOf(supersedes);
    }

    /**
     * True for small letters, digits and single hyphens, a letter first. No regular expression: each start asks for every
     * rule.
     */
    public static boolean isId(String text) {
        boolean wordStart = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean letter = unit >= 'a' && unit <= 'z';
            boolean fits = letter || (i > 0 && unit >= '0' && unit <= '9') || (unit == '-' && !wordStart);
            if (!fits) {
                return false;
            }
            wordStart = unit == '-';
        }
        return !text.isEmpty() && !wordStart;
    }

    /**
     * The sentence of a message id.
     *
     * @throws IllegalArgumentException if the rule declares no such message
     */
    public String message(String messageId) {
        String template = messages.get(messageId);
        if (template == null) {
            throw new IllegalArgumentException("rule " + id + " declares no message " + messageId);
        }
        return template;
    }
}
