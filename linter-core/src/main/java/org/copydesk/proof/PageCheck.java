package org.copydesk.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.pack.Example;
import org.copydesk.pack.ExampleDocument;
import org.copydesk.pack.RulePage;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.RuleInfo;

/** Refuses the page of a rule that says or shows too little. */
final class PageCheck {

    private static final int LEAST_EXAMPLES = 3;

    private final RulePage page;
    private final List<ExampleCase> cases;
    private final Objections objections = new Objections();

    private PageCheck(RulePage page, List<ExampleCase> cases) {
        this.page = page;
        this.cases = cases;
    }

    static List<String> objections(RulePage page, List<ExampleCase> cases) {
        PageCheck check = new PageCheck(page, cases);
        check.countExamples();
        check.noExampleTwice();
        check.formatsAreKnown();
        check.fixIsShown();
        check.optionsAreExplained();
        check.messagesAreWellFormed();
        check.everyMessageIsShown();
        return check.objections.all();
    }

    private void countExamples() {
        for (Example.Kind kind : Example.Kind.values()) {
            int count = page.examples(kind).size();
            if (count < LEAST_EXAMPLES) {
                objections.add(
                        "a rule needs " + LEAST_EXAMPLES + " " + kind.name().toLowerCase(Locale.ROOT)
                                + " examples of different situations at least, and has " + count);
            }
        }
    }

    private void noExampleTwice() {
        Set<String> seen = new LinkedHashSet<>();
        for (ExampleCase example : cases) {
            String text = example.example().documents().stream()
                    .map(ExampleDocument::text)
                    .collect(Collectors.joining("\n"))
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!seen.add(text)) {
                objections.add(example.label() + " stands on the page twice");
            }
        }
    }

    private void formatsAreKnown() {
        for (ExampleCase example : cases) {
            for (MarkedSource source : example.sources()) {
                if (!TestFormats.has(source.format())) {
                    objections.add(example.label() + ": there is no format " + source.format());
                }
            }
        }
    }

    private void fixIsShown() {
        boolean shown = cases.stream().anyMatch(example -> !example.fixed().isEmpty());
        if (page.info().fixable() && !shown) {
            objections.add("the rule offers a safe fix, and no bad example shows its text when fixed");
        }
    }

    private void optionsAreExplained() {
        for (OptionInfo option : page.info().options()) {
            if (option.summary().isBlank()) {
                objections.add("the option " + option.name() + " is not explained");
            }
        }
    }

    private void messagesAreWellFormed() {
        page.info().messages().forEach((id, sentence) -> {
            if (sentence.endsWith(".")) {
                objections.add("message " + id + " ends with a full stop: " + sentence);
            }
            if (!sentence.replaceAll("\\{[a-z][A-Za-z0-9-]*}", "").matches("[^{}]*")) {
                objections.add("message " + id + " has a brace that is no placeholder: " + sentence);
            }
        });
    }

    private void everyMessageIsShown() {
        List<String> given = new ArrayList<>();
        for (ExampleCase example : cases) {
            if (example.example().isBad() && example.isReadable()) {
                given.addAll(example.run(example.sources()).findings().messages());
            }
        }
        RuleInfo info = page.info();
        info.messages().forEach((id, sentence) -> {
            if (given.stream().noneMatch(message -> isFilled(sentence, message))) {
                objections.add("no bad example leads to message " + id + ": " + sentence);
            }
        });
    }

    /** True if a message may be a sentence with its placeholders filled. */
    private static boolean isFilled(String sentence, String message) {
        String[] pieces = sentence.split("\\{[^}]*}", -1);
        if (!message.startsWith(pieces[0])) {
            return false;
        }
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length; i++) {
            Optional<Integer> next = find(message, pieces[i], at, i == pieces.length - 1);
            if (next.isEmpty()) {
                return false;
            }
            at = next.get() + pieces[i].length();
        }
        return at == message.length();
    }

    private static Optional<Integer> find(String message, String piece, int from, boolean last) {
        int at = last ? message.length() - piece.length() : message.indexOf(piece, from);
        return at >= from && message.startsWith(piece, at) ? Optional.of(at) : Optional.empty();
    }
}
