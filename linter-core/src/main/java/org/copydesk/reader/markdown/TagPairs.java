package org.copydesk.reader.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tags that change how what they enclose is read: comments, program text, text that is not to be expanded. */
final class TagPairs {

    private final String source;
    private final Map<String, NextOf> closings = new LinkedHashMap<>();

    TagPairs(String source) {
        this.source = source;
    }

    enum Kind {
        SINGLE,
        COMMENT,
        CODE,
        RAW
    }

    /** What a tag opens; {@code [innerEnd, end)} is the closing tag. */
    record Pair(Kind kind, int innerEnd, int end) {}

    /** What the tag in {@code [start, end)} opens. */
    Pair of(int start, int end) {
        String name = name(start, end);
        Kind kind = switch (name) {
            case "comment" -> Kind.COMMENT;
            case "highlight", "codeblock", "code", "mermaid", "katex", "math", "chart", "plantuml", "graphviz" ->
                Kind.CODE;
            case "javascript", "js", "script", "stylesheet", "css", "schema" -> Kind.CODE;
            case "raw", "verbatim" -> Kind.RAW;
            default -> Kind.SINGLE;
        };
        return kind == Kind.SINGLE ? new Pair(kind, end, end) : closed(kind, start, end, name);
    }

    /** The first word of a tag. */
    private String name(int start, int end) {
        int from = start;
        while (from < end && !Character.isLetter(source.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(source.charAt(to))) {
            to++;
        }
        boolean closing = from > start && source.charAt(from - 1) == '/';
        return closing ? "" : source.substring(from, to);
    }

    private Pair closed(Kind kind, int start, int end, String name) {
        boolean liquid = source.charAt(start + 1) == '%';
        String word = (liquid ? "end" : "/") + name;
        int at =
                closings.computeIfAbsent(word, mark -> new NextOf(source, mark)).at(end);
        int open = at < 0 ? -1 : bareUntil('{', at, -1);
        int close = at < 0 ? -1 : bareUntil('}', at + word.length(), 1);
        boolean found = open >= end && close >= 0;
        if (!found) {
            return new Pair(Kind.SINGLE, end, end);
        }
        int innerEnd = open > end && source.charAt(open - 1) == '{' ? open - 1 : open;
        int closingEnd = source.startsWith("}}", close) ? close + 2 : close + 1;
        return new Pair(kind, innerEnd, closingEnd);
    }

    /** Offset of a brace beside the closing word, if only marks and blanks stand between; else -1. */
    private int bareUntil(char brace, int from, int step) {
        int i = step < 0 ? from - 1 : from;
        for (int steps = 0; steps < 10 && i >= 0 && i < source.length(); steps++) {
            if (source.charAt(i) == brace) {
                return i;
            }
            if (" %<>-".indexOf(source.charAt(i)) < 0) {
                return -1;
            }
            i += step;
        }
        return -1;
    }
}
