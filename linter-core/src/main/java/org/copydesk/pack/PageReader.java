package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlMapping;
import org.copydesk.yaml.YamlNode;
import org.copydesk.yaml.YamlProblem;

/**
 * Reads the page of a rule that is a class: metadata between two lines {@code ---}, then Markdown with fenced examples
 * whose info string begins with {@code bad}, {@code good} or {@code fixed}.
 */
final class PageReader {

    private static final String DEFAULT_FORMAT = "markdown";
    private static final String EXAMPLES_HEADING = "## Examples";
    private static final List<String> HEADINGS = List.of("## What it finds", "## Why it matters", EXAMPLES_HEADING);

    private final String path;
    private final String content;
    private final List<YamlProblem> problems;
    private final ExampleReader examples;
    private final StringBuilder explanation = new StringBuilder();
    private final List<String> headings = new ArrayList<>();
    private boolean amongExamples;
    private int at;

    PageReader(String path, String content, List<YamlProblem> problems) {
        this.path = path;
        this.content = content;
        this.problems = problems;
        this.examples = new ExampleReader(problems);
    }

    Optional<RulePage> read() {
        int body = bodyStart(content);
        if (body < 0) {
            problems.add(new YamlProblem(Span.at(0), "a page begins with the rule's metadata between two lines ---"));
            return Optional.empty();
        }
        Span metadata = new Span(nextLine(0), content.lastIndexOf("---", body));
        YamlDocument document = YamlDocument.read(content, metadata);
        problems.addAll(document.problems());
        YamlNode root = document.root().orElseGet(() -> new YamlMapping(List.of(), metadata));
        Optional<RuleInfo> info = info(YamlFields.of(root, "a rule", problems));
        body(body);
        return info.map(known -> new RulePage(known, explanation.toString().strip(), examples.examples()));
    }

    /** Where the body begins behind the metadata; -1 if there are none. */
    static int bodyStart(String content) {
        if (!content.startsWith("---\n") && !content.startsWith("---\r\n")) {
            return -1;
        }
        int end = content.indexOf("\n---", 3);
        while (end >= 0 && !isLineEnd(content, end + 4)) {
            end = content.indexOf("\n---", end + 4);
        }
        if (end < 0) {
            return -1;
        }
        int line = content.indexOf('\n', end + 4);
        return line < 0 ? content.length() : line + 1;
    }

    private static boolean isLineEnd(String content, int at) {
        return at >= content.length() || content.charAt(at) == '\n' || content.charAt(at) == '\r';
    }

    private Optional<RuleInfo> info(YamlFields fields) {
        MetadataReader reader = new MetadataReader(fields);
        Map<String, String> messages = reader.messages();
        List<OptionInfo> options = reader.options();
        boolean archive = fields.flag("archive", false);
        boolean fix = fields.flag("fix", false);
        Optional<RuleInfo> info = reader.read(path, messages, options, archive, fix);
        fields.finish();
        return info;
    }

    private void body(int start) {
        at = start;
        while (at < content.length()) {
            int end = lineEnd(at);
            String line = content.substring(at, end);
            if (line.startsWith("```")) {
                fence(line);
            } else {
                text(line);
                at = nextLine(at);
            }
        }
        for (String heading : HEADINGS) {
            if (!headings.contains(heading)) {
                problems.add(new YamlProblem(Span.at(start), "the page has no heading " + heading));
            }
        }
    }

    private void text(String line) {
        if (line.startsWith("## ")) {
            headings.add(line.strip());
            amongExamples = line.strip().equals(EXAMPLES_HEADING);
        }
        if (!amongExamples) {
            explanation.append(line).append('\n');
        }
    }

    /** A fenced text: an example if its info string says so, else a part of the explanation. */
    private void fence(String line) {
        int ticks = 0;
        while (ticks < line.length() && line.charAt(ticks) == '`') {
            ticks++;
        }
        int open = at;
        int bodyStart = nextLine(at);
        int close = closing(bodyStart, line.substring(0, ticks));
        String text = content.substring(bodyStart, close).replace("\r\n", "\n");
        Span place = new Span(open, lineEnd(open));
        at = close < content.length() ? nextLine(close) : close;
        String info = line.substring(ticks).strip();
        String[] words = info.split("[\\s;]+");
        ExampleNote note = ExampleNote.parse(info.substring(words[0].length()), DEFAULT_FORMAT);
        switch (words[0]) {
            case "bad" -> examples.add(Example.Kind.BAD, note, text, place);
            case "good" -> examples.add(Example.Kind.GOOD, note, text, place);
            case "fixed" -> examples.fixed(text, place);
            default -> explanation.append(content, open, Math.min(at, content.length()));
        }
    }

    private int closing(int from, String ticks) {
        int line = from;
        while (line < content.length()) {
            String text = content.substring(line, lineEnd(line)).stripTrailing();
            if (text.startsWith(ticks) && text.chars().allMatch(unit -> unit == '`')) {
                return line;
            }
            line = nextLine(line);
        }
        problems.add(new YamlProblem(Span.at(Math.max(0, from - 1)), "the fence is never closed"));
        return content.length();
    }

    private int lineEnd(int from) {
        int end = content.indexOf('\n', from);
        end = end < 0 ? content.length() : end;
        return end > from && content.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private int nextLine(int from) {
        int end = content.indexOf('\n', from);
        return end < 0 ? content.length() : end + 1;
    }
}
