package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.copydesk.pack.Example;
import org.copydesk.pack.RulePage;
import org.copydesk.rule.RuleInfo;

/** All that is demanded of one rule. */
final class RuleChecks {

    private final RulePage page;
    private final RuleInfo rule;
    private final List<ExampleCase> cases;
    private final List<Check> checks = new ArrayList<>();

    /** @param desks of any rule */
    RuleChecks(RulePage page, ExampleCase.Desks desks) {
        this.page = page;
        this.rule = page.info();
        this.cases = cases(page, desks.forRule(rule.id()));
    }

    List<Check> all() {
        check("page", () -> PageCheck.objections(page, cases));
        List<ExampleCase> readable =
                cases.stream().filter(ExampleCase::isReadable).toList();
        readable.forEach(this::add);
        List<ExampleCase> bad =
                readable.stream().filter(example -> example.example().isBad()).toList();
        if (!bad.isEmpty()) {
            check("repeated", () -> RepeatCheck.objections(bad));
        }
        check("two threads, Turkish locale, beside all others", () -> ThreadCheck.objections(readable));
        return List.copyOf(checks);
    }

    private void add(ExampleCase example) {
        for (Variant variant : Variant.values()) {
            if (!example.excepts(variant.label())) {
                example.sources(variant::of)
                        .ifPresent(documents ->
                                check(example, variant.label(), () -> SpanCheck.objections(example, documents)));
            }
        }
        for (Edition edition : Edition.values()) {
            if (!example.excepts(edition.format())) {
                example.sources(edition::of).ifPresent(documents -> addEdition(example, edition, documents));
            }
        }
        check(example, "cut anywhere", () -> CutCheck.objections(example));
        if (example.example().isBad()) {
            check(example, "fixed", () -> FixCheck.objections(example, example.sources()));
        } else {
            check(example, "silence of others", () -> SilenceCheck.objections(example));
        }
    }

    private void addEdition(ExampleCase example, Edition edition, List<MarkedSource> documents) {
        check(example, "as " + edition.format(), () -> {
            List<String> objections = new ArrayList<>(SpanCheck.objections(example, documents));
            objections.addAll(FixCheck.objections(example, documents));
            return objections;
        });
    }

    private void check(ExampleCase example, String what, Supplier<List<String>> objections) {
        check(example.label() + " / " + what, objections);
    }

    private void check(String what, Supplier<List<String>> objections) {
        checks.add(new Check(rule.id() + " / " + what, objections));
    }

    private static List<ExampleCase> cases(RulePage page, ExampleCase.Desks desks) {
        List<ExampleCase> cases = new ArrayList<>();
        for (Example.Kind kind : Example.Kind.values()) {
            int number = 1;
            for (Example example : page.examples(kind)) {
                String label = kind.name().toLowerCase(Locale.ROOT) + " " + number++;
                cases.add(new ExampleCase(page.info(), example, label, desks));
            }
        }
        return List.copyOf(cases);
    }
}
