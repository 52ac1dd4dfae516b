package org.copydesk.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of an example beside its text. On a page it stands behind the kind in the fence's info string, parted by
 * semicolons: {@code good markdown; also site-chrome: a menu is what the example is about; except html: …}.
 *
 * @param mistakes each one sentence without full stop
 */
record ExampleNote(String format, Map<String, String> also, Map<String, String> except, List<String> mistakes) {

    static ExampleNote ofFormat(String format) {
        return new ExampleNote(format, Map.of(), Map.of(), List.of());
    }

    static ExampleNote of(String format, Map<String, String> also, Map<String, String> except) {
        return new ExampleNote(format, also, except, List.of());
    }

    /** @param info what stands behind the kind */
    static ExampleNote parse(String info, String defaultFormat) {
        Map<String, String> also = new LinkedHashMap<>();
        Map<String, String> except = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        String[] parts = info.strip().split("\\s*;\\s*");
        for (String part : List.of(parts).subList(1, parts.length)) {
            int colon = part.indexOf(':');
            String reason = colon < 0 ? "" : part.substring(colon + 1).strip();
            String[] words =
                    (colon < 0 ? part : part.substring(0, colon)).strip().split("[\\s,]+");
            boolean known = words[0].equals("also") || words[0].equals("except");
            if (!known || words.length < 2 || reason.isEmpty()) {
                mistakes.add("behind an example's format stands also RULE: reason, or except FORMAT: reason, and not “"
                        + part + "”");
                continue;
            }
            for (String name : List.of(words).subList(1, words.length)) {
                (words[0].equals("also") ? also : except).put(name, reason);
            }
        }
        if (parts[0].contains(" ")) {
            mistakes.add("an example's fence says bad or good, and a format");
        }
        return new ExampleNote(parts[0].isEmpty() ? defaultFormat : parts[0], also, except, mistakes);
    }
}
