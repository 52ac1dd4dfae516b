package org.copydesk.pattern;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlScalar;

/** Reads entries of the kind {@code pattern}, and the guards that phrases have too. */
final class RegexReader {

    private static final String NO_NEEDS = "none";
    private static final int MOST_GROUPS = 9;

    private final LiteralsReader literals;
    private final boolean checking;

    RegexReader(LiteralsReader literals, boolean checking) {
        this.literals = literals;
        this.checking = checking;
    }

    /** @param exempting true if the patterns are asked only where something was found, so that no literal is needed */
    List<Kind> kinds(YamlFields fields, boolean exempting) {
        Anchor anchor = EntryReader.anchor(fields);
        boolean caseSensitive = fields.flag("case", false);
        Guards guards = guards(fields, anchor);
        int group = fields.integer("group", 1, MOST_GROUPS).orElse(0);
        if (anchor == Anchor.LIST) {
            fields.problem(fields.keySpan("as"), "only phrases can be a list");
        }
        List<Kind> kinds = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars("pattern")) {
            Optional<Regex> regex = parse(fields, scalar, caseSensitive);
            if (regex.isPresent()) {
                check(fields, regex.get(), guards, group);
                Needs needs = exempting
                        ? Needs.EVERYWHERE
                        : needs(fields, scalar, () -> regex.get().literals(anchor));
                kinds.add(new RegexKind(
                        regex.get(), needs.literals(), needs.everywhere(), anchor, caseSensitive, guards, group));
            }
        }
        return kinds;
    }

    private static void check(YamlFields fields, Regex regex, Guards guards, int group) {
        if (group > regex.groups()) {
            fields.problem(fields.keySpan("group"), "the pattern has " + regex.groups() + " groups, not " + group);
        }
        if (regex.wordStart() && !guards.before().isEmpty()
                || regex.wordEnd() && !guards.after().isEmpty()) {
            fields.problem(fields.keySpan("pattern"), "\\b and a guard at the same end; keep the guard");
        }
        if (regex.groups() > MOST_GROUPS) {
            fields.problem(fields.keySpan("pattern"), "a pattern has up to " + MOST_GROUPS + " groups; use (?:…)");
        }
    }

    Optional<Regex> parse(YamlFields fields, YamlScalar scalar, boolean caseSensitive) {
        try {
            Regex regex = RegexParser.parse(scalar.text());
            if (checking) {
                RegexSearch.of(regex, Anchor.ANYWHERE, Guards.NONE, caseSensitive)
                        .pattern()
                        .compiled();
            }
            return Optional.of(regex);
        } catch (RegexMistake mistake) {
            EntryReader.report(fields, scalar, mistake);
        } catch (PatternSyntaxException refused) {
            fields.problem(scalar.span(), "not a pattern: " + refused.getDescription() + ": " + refused.getPattern());
        }
        return Optional.empty();
    }

    /** Which literals tell that there may be work. */
    record Needs(Literals literals, boolean everywhere) {
        static final Needs EVERYWHERE = new Needs(Literals.of(List.of(), false), true);
    }

    /**
     * What {@code needs} says, else what can be worked out. Authors must say {@code none} themselves, for a pattern that is
     * tried on every text costs more time than all other rules together.
     */
    Needs needs(YamlFields fields, YamlScalar of, Supplier<List<String>> inEveryMatch) {
        List<YamlScalar> given = fields.scalars("needs");
        if (given.size() == 1 && given.get(0).text().equals(NO_NEEDS)) {
            return Needs.EVERYWHERE;
        }
        if (!given.isEmpty()) {
            return new Needs(Literals.of(literals.texts(fields, "needs"), false), false);
        }
        List<String> workedOut = inEveryMatch.get();
        if (workedOut.isEmpty()) {
            fields.problem(
                    of.span(),
                    "no literal could be worked out that stands in every match; say which with needs: […], "
                            + "or needs: none to try every text, which is slow");
        }
        return new Needs(Literals.of(workedOut, false), false);
    }

    Guards guards(YamlFields fields, Anchor anchor) {
        String before = guard(fields, "before", anchor.bindsStart());
        String after = guard(fields, "after", anchor.bindsEnd());
        return before.isEmpty() && after.isEmpty() ? Guards.NONE : new Guards(before, after);
    }

    private static String guard(YamlFields fields, String key, boolean bound) {
        Optional<YamlScalar> scalar = fields.scalar(key);
        if (scalar.isEmpty()) {
            return "";
        }
        if (bound) {
            fields.problem(fields.keySpan(key), "nothing but marks can stand there: see as");
        }
        String text = scalar.get().text();
        try {
            if (text.startsWith("[")) {
                RegexBrackets brackets = RegexBrackets.read(text, 0, text.length());
                if (brackets.end() == text.length()) {
                    return brackets.written();
                }
            }
            fields.problem(scalar.get().span(), key + " is one class in brackets: '[^0-9]'");
        } catch (RegexMistake mistake) {
            EntryReader.report(fields, scalar.get(), mistake);
        }
        return "";
    }
}
