package org.copydesk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.article.Article;
import org.copydesk.config.Preset;
import org.copydesk.pack.Example;
import org.copydesk.pack.ExampleDocument;
import org.copydesk.rule.RuleInfo;

/** An example of a rule, ready to be linted. */
final class ExampleCase {

    /** A document of this name is the configuration that the others are linted with. */
    private static final String CONFIGURATION = "copydesk.yaml";

    private final RuleInfo rule;
    private final Example example;
    private final String label;
    private final TestDesk desk;
    private final TestDesk alone;
    private final TestDesk all;
    private final List<MarkedSource> sources;

    ExampleCase(RuleInfo rule, Example example, String label, Desks desks) {
        this.rule = rule;
        this.example = example;
        this.label = label;
        Desks own = configuration(example)
                .map(yaml -> Desks.of(desks.recommended().configured(yaml), rule.id()))
                .orElse(desks);
        this.desk = own.recommended();
        this.alone = own.alone();
        this.all = own.all();
        this.sources = sources(example);
    }

    RuleInfo rule() {
        return rule;
    }

    Example example() {
        return example;
    }

    /** {@code bad 2}. */
    String label() {
        return label;
    }

    List<MarkedSource> sources() {
        return sources;
    }

    /** False if there is no reader for the format of a document. */
    boolean isReadable() {
        return sources.stream().allMatch(source -> TestFormats.has(source.format()));
    }

    /** All recommended rules, or those that the example's site configures. */
    TestDesk desk() {
        return desk;
    }

    /** The rule and no other. */
    TestDesk alone() {
        return alone;
    }

    /** Every rule there is. */
    TestDesk all() {
        return all;
    }

    /** True if the page says, with a reason, that this variant or format is not for the example. */
    boolean excepts(String variant) {
        return example.except()
                .containsKey(variant.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }

    /** The example's documents, each changed in the same way; empty if one of them cannot be. */
    Optional<List<MarkedSource>> sources(Function<MarkedSource, Optional<MarkedSource>> change) {
        List<MarkedSource> changed = new ArrayList<>();
        for (MarkedSource source : sources) {
            Optional<MarkedSource> other = change.apply(source);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            changed.add(other.get());
        }
        return Optional.of(changed);
    }

    /** What the rule finds in documents. */
    TestDesk.Outcome run(List<MarkedSource> documents) {
        TestDesk.Outcome outcome = alone.run(articles(documents));
        return new TestDesk.Outcome(outcome.findings().of(rule.id()), outcome.failures());
    }

    static List<Article> articles(List<MarkedSource> documents) {
        return documents.stream().flatMap(source -> source.articles().stream()).toList();
    }

    /** The text after all safe fixes, by path, where the page gives it. */
    Map<String, String> fixed() {
        Map<String, String> fixed = new java.util.LinkedHashMap<>();
        for (ExampleDocument document : example.documents()) {
            document.fixed().ifPresent(text -> fixed.put(path(example, document), text));
        }
        return fixed;
    }

    /** What the example is linted with. Making one is dear, so that examples of one site share theirs. */
    record Desks(TestDesk recommended, TestDesk all, TestDesk alone) {

        static Desks of(TestDesk desk, String rule) {
            return new Desks(desk, desk.preset(Preset.ALL), desk.only(rule));
        }

        Desks forRule(String rule) {
            return new Desks(recommended, all, recommended.only(rule));
        }
    }

    private static Optional<String> configuration(Example example) {
        return example.documents().stream()
                .filter(document -> document.path().equals(CONFIGURATION))
                .map(ExampleDocument::text)
                .findFirst();
    }

    private static List<MarkedSource> sources(Example example) {
        List<MarkedSource> sources = new ArrayList<>();
        for (ExampleDocument document : example.documents()) {
            String path = path(example, document);
            if (!path.equals(CONFIGURATION)) {
                String format = TestFormats.ofFile(path).orElse(example.format());
                sources.add(new MarkedSource(path, format, document.text(), document.expected()));
            }
        }
        return List.copyOf(sources);
    }

    private static String path(Example example, ExampleDocument document) {
        return document.path().isEmpty() ? "example" + TestFormats.ending(example.format()) : document.path();
    }
}
