package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleFailure;
import org.copydesk.pack.MarkedText;
import org.copydesk.text.Span;

/** What speaks against an example, in words for the author of the rule. */
final class Objections {

    private static final int LONGEST_SHOWN = 4000;

    private final List<String> all = new ArrayList<>();

    void add(String objection) {
        all.add(objection);
    }

    /** Objects to each rule that broke. */
    void addFailures(List<RuleFailure> failures) {
        failures.forEach(failure -> add(failure.rule() + " broke on " + failure.path() + ": " + failure.what()));
    }

    /** Objects if other places were found than those expected. */
    void compare(MarkedSource source, Findings found) {
        List<Span> spans = found.spans().stream().sorted().toList();
        if (!spans.equals(source.expected())) {
            add("not the places that are marked in " + source.path() + " (" + source.format() + ")\nmarked: "
                    + shown(source.text(), source.expected()) + "\nfound:  " + shown(source.text(), spans)
                    + sentences(found));
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }

    static String sentences(Findings found) {
        return found.all().stream().map(Objections::sentence).collect(Collectors.joining());
    }

    private static String sentence(Finding finding) {
        return "\n  " + finding.location().span() + " " + finding.rule() + ": " + finding.message();
    }

    private static String shown(String text, List<Span> spans) {
        String marked = MarkedText.mark(text, spans).replace("\r", "␍");
        return marked.length() <= LONGEST_SHOWN ? marked : marked.substring(0, LONGEST_SHOWN) + " …";
    }
}
