package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Severity;
import org.copydesk.language.Words;
import org.copydesk.rule.OptionInfo;
import org.copydesk.text.Span;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlScalar;

/** Reads one entry of {@code match} or {@code unless}: which kind it is, and what all kinds have in common. */
final class EntryReader {

    private static final List<String> KINDS =
            List.of("phrase", "phrases-from", "pattern", "sequence", "near", "repeated", "consistent", "field");

    private static final int MOST_ITEMS = 20;

    private final LiteralsReader literals;
    private final RegexReader regexes;
    private final OtherKindsReader others;

    EntryReader(List<OptionInfo> options, boolean checking) {
        this.literals = new LiteralsReader(options);
        this.regexes = new RegexReader(literals, checking);
        this.others = new OtherKindsReader(literals, regexes, options);
    }

    /** The kinds of an entry: one for each pattern, where it lists several; none if it holds mistakes. */
    List<Kind> kinds(YamlFields fields) {
        Optional<String> kind = kind(fields);
        if (kind.isEmpty()) {
            return List.of();
        }
        return switch (kind.get()) {
            case "phrase", "phrases-from" -> phrase(fields);
            case "pattern" -> regexes.kinds(fields, false);
            case "sequence" -> others.sequence(fields, false);
            case "near" -> others.near(fields);
            case "repeated" -> others.repeated(fields);
            case "consistent" -> others.consistent(fields);
            default -> others.field(fields);
        };
    }

    /** The kinds of an exemption. They are asked only where something was found, so patterns need no literals. */
    List<Kind> exempting(YamlFields fields) {
        Optional<String> kind = kind(fields);
        if (kind.isEmpty()) {
            return List.of();
        }
        return switch (kind.get()) {
            case "phrase", "phrases-from" -> phrase(fields);
            case "pattern" -> regexes.kinds(fields, true);
            case "sequence" -> others.sequence(fields, true);
            default -> {
                fields.problem(fields.keySpan(kind.get()), "unless takes phrase, pattern and sequence");
                yield List.of();
            }
        };
    }

    private static Optional<String> kind(YamlFields fields) {
        List<String> found = KINDS.stream().filter(fields::has).toList();
        boolean phrases = found.equals(List.of("phrase", "phrases-from"));
        if (found.size() == 1 || phrases) {
            return Optional.of(found.get(0));
        }
        Span start = Span.at(fields.span().start());
        fields.problem(
                found.isEmpty() ? start : fields.keySpan(found.get(1)),
                found.isEmpty()
                        ? "an entry is one of " + String.join(", ", KINDS)
                        : "an entry is of one kind, not " + String.join(" and ", found));
        return Optional.empty();
    }

    private List<Kind> phrase(YamlFields fields) {
        Optional<Literals> phrases = literals.read(fields, "phrase", fields.flag("word", true));
        Anchor anchor = anchor(fields);
        if (anchor == Anchor.LIST) {
            return list(fields, phrases);
        }
        for (String key : List.of("items", "fillers")) {
            if (fields.has(key)) {
                fields.problem(fields.keySpan(key), key + " is for a list; the entry is not as: list");
            }
        }
        Guards guards = regexes.guards(fields, anchor);
        boolean caseSensitive = fields.flag("case", false);
        return phrases.<List<Kind>>map(found -> List.of(new PhraseKind(found, anchor, caseSensitive, guards)))
                .orElse(List.of());
    }

    private List<Kind> list(YamlFields fields, Optional<Literals> phrases) {
        int items = fields.integer("items", 2, MOST_ITEMS).orElse(2);
        List<String> fillers = new ArrayList<>();
        for (YamlScalar filler : fields.scalars("fillers")) {
            if (Words.of(filler.text()).count() != 1) {
                fields.problem(filler.span(), "a filler is one word, not " + filler.text());
            }
            fillers.add(filler.text());
        }
        for (String key : List.of("before", "after", "case")) {
            if (fields.has(key)) {
                fields.problem(fields.keySpan(key), key + " is not for a list");
            }
        }
        return phrases.<List<Kind>>map(found -> List.of(new PhraseListKind(found, fillers, items)))
                .orElse(List.of());
    }

    static Anchor anchor(YamlFields fields) {
        return fields.choice("as", SpecReader.ids(Anchor.values())).orElse(Anchor.ANYWHERE);
    }

    /** What all kinds have in common. */
    List<Entry> entries(YamlFields fields, List<Kind> kinds, FixPlan fix) {
        String source = fields.text("source").orElse("");
        String message = fields.text("message").orElse("");
        Optional<Severity> level = fields.choice("level", SpecReader.ids(Severity.values()));
        boolean linked = fields.flag("linked", true);
        FixPlan own = FixReader.read(fields, fix);
        List<Entry> entries = new ArrayList<>();
        for (Kind kind : kinds) {
            checkGroups(fields, kind, own);
            entries.add(new Entry(kind, source, message, level, linked, own));
        }
        return entries;
    }

    private static void checkGroups(YamlFields fields, Kind kind, FixPlan fix) {
        int groups = kind instanceof RegexKind regex ? regex.regex().groups() : 0;
        String replacement = fix.replacement();
        for (int i = 0; i + 1 < replacement.length(); i++) {
            char digit = replacement.charAt(i + 1);
            if (replacement.charAt(i) == '$'
                    && digit >= '0'
                    && digit <= '9'
                    && (digit == '0' || digit - '0' > groups)) {
                Span place = fields.node("fix").map(node -> node.span()).orElse(fields.span());
                fields.problem(place, "the fix speaks of $" + digit + ", and there is no such group");
            }
        }
    }

    /** Reports a mistake inside a scalar at its very place. */
    static void report(YamlFields fields, YamlScalar scalar, RegexMistake mistake) {
        int length = scalar.value().length();
        Span place = scalar.value().source(Math.min(length, mistake.start()), Math.min(length, mistake.end()));
        fields.problem(place, mistake.message());
    }
}
