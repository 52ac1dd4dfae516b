package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.PhraseAutomaton;
import org.copydesk.language.PhraseBounds;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Hit;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.copydesk.yaml.YamlDocument;
import org.copydesk.yaml.YamlFields;
import org.copydesk.yaml.YamlProblem;

/** Runs one declarative rule over texts, as the engine does. */
final class Desk {

    private static final Map<String, String> MESSAGE = Map.of("default", "found {match}");

    private final Rule rule;

    private Desk(Rule rule) {
        this.rule = rule;
    }

    static Desk of(String yaml) {
        return of(yaml, MESSAGE, RuleSetup.plain(), List.of());
    }

    static Desk of(String yaml, String message) {
        return of(yaml, Map.of("default", message), RuleSetup.plain(), List.of());
    }

    static Desk of(String yaml, Map<String, String> messages, RuleSetup setup, List<OptionInfo> options) {
        List<YamlProblem> problems = new ArrayList<>();
        Optional<DeclarativeSpec> spec = spec(yaml, messages, options, problems);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.toString());
        }
        return new Desk(spec.orElseThrow().create(setup, path -> List.of("alpha", "beta gamma")));
    }

    /** What is wrong with a rule, as {@code line:column: message}. */
    static List<String> mistakes(String yaml, OptionInfo... options) {
        Map<String, String> messages = new LinkedHashMap<>(MESSAGE);
        messages.put("other", "{source} left {group1}");
        List<YamlProblem> problems = new ArrayList<>();
        spec(yaml, messages, List.of(options), problems);
        SourceText source = SourceText.of(new SourceId("rule.yaml"), yaml);
        return problems.stream()
                .sorted()
                .map(problem -> source.position(problem.span().start()) + ": " + problem.message())
                .toList();
    }

    private static Optional<DeclarativeSpec> spec(
            String yaml, Map<String, String> messages, List<OptionInfo> options, List<YamlProblem> problems) {
        YamlDocument document = YamlDocument.read(yaml);
        problems.addAll(document.problems());
        YamlFields fields = YamlFields.of(document.root().orElseThrow(), "a rule", problems);
        Optional<DeclarativeSpec> spec = DeclarativeSpec.read(fields, messages, options);
        fields.finish();
        return spec;
    }

    boolean isPhraseRule() {
        return rule instanceof PhraseRule;
    }

    Rule rule() {
        return rule;
    }

    List<String> phrases() {
        return ((PhraseRule) rule).phrases().stream().map(Phrase::text).toList();
    }

    /** The texts found in paragraphs. */
    List<String> finds(String... paragraphs) {
        return notes(paragraphs).stream().map(RecordingSink.Note::text).toList();
    }

    /** What is found in paragraphs of body text. */
    List<RecordingSink.Note> notes(String... paragraphs) {
        SourceText source = SourceText.of(new SourceId("a.txt"), String.join("\n\n", paragraphs));
        Article.Builder builder = Article.builder(source, "text");
        int at = 0;
        for (String paragraph : paragraphs) {
            TextView view = TextView.verbatim(source.content(), new Span(at, at + paragraph.length()));
            builder.block(Block.of(Role.BODY, Place.FLOW, view));
            at += paragraph.length() + 2;
        }
        return check(builder.build());
    }

    List<RecordingSink.Note> check(Article article) {
        RecordingSink sink = new RecordingSink(article);
        if (rule instanceof PhraseRule phraseRule) {
            List<Hit> hits = hits(phraseRule.phrases(), article);
            if (!hits.isEmpty()) {
                phraseRule.check(article, hits, sink);
            }
        } else {
            ((ArticleRule) rule).check(article, sink);
        }
        return sink.notes();
    }

    private static List<Hit> hits(List<Phrase> phrases, Article article) {
        PhraseAutomaton.Builder builder = PhraseAutomaton.builder();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            builder.add(phrase.text(), i, phrase.edges());
        }
        PhraseAutomaton automaton = builder.build();
        List<Hit> hits = new ArrayList<>();
        for (Block block : article.texts()) {
            automaton.scan(block.text(), (id, start, end) -> {
                if (PhraseBounds.hold(phrases.get(id).bounds().packed(), block.lines(), start, end)) {
                    hits.add(new Hit(id, block, start, end));
                }
            });
        }
        return hits;
    }
}
