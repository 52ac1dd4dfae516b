package org.copydesk.reader.asciidoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The attributes that a document sets, and those that stand for letters everywhere. */
final class Attributes {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("empty", ""),
            Map.entry("blank", ""),
            Map.entry("sp", " "),
            Map.entry("space", " "),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("zwsp", "\u200B"),
            Map.entry("wj", "\u2060"),
            Map.entry("apos", "'"),
            Map.entry("quot", "\""),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("deg", "°"),
            Map.entry("plus", "+"),
            Map.entry("brvbar", "¦"),
            Map.entry("vbar", "|"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("startsb", "["),
            Map.entry("endsb", "]"),
            Map.entry("caret", "^"),
            Map.entry("asterisk", "*"),
            Map.entry("tilde", "~"),
            Map.entry("backslash", "\\"),
            Map.entry("backtick", "`"),
            Map.entry("two-colons", "::"),
            Map.entry("two-semicolons", ";;"),
            Map.entry("cpp", "C++"));

    private final Map<String, String> set = new LinkedHashMap<>();

    void set(String name, String value) {
        set.put(name, value);
    }

    /** What a reference to an attribute becomes; empty if only the program that renders the page knows. */
    Optional<String> value(String name) {
        String own = set.get(name);
        return Optional.ofNullable(own != null ? own : LETTERS.get(name));
    }
}
