package org.copydesk.rule;

import java.util.Map;

/** Fills the placeholders of a rule's sentence. */
public final class MessageTemplate {

    private MessageTemplate() {}

    /**
     * The sentence with each {@code {placeholder}} filled. Values are put in as they are, braces and all.
     *
     * @throws IllegalArgumentException if a placeholder has no value: a mistake of the rule
     */
    public static String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.get(template.substring(open + 1, close));
            if (value == null) {
                throw new IllegalArgumentException(
                        "nothing given for " + template.substring(open, close + 1) + " in: " + template);
            }
            filled.append(template, from, open).append(value);
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
