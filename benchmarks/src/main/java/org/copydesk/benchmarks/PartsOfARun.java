package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;
import org.copydesk.config.LintPlan;
import org.copydesk.engine.Catalogue;
import org.copydesk.engine.Linter;
import org.copydesk.language.PhraseAutomaton;
import org.copydesk.language.Sentences;
import org.copydesk.language.Words;
import org.copydesk.pack.RulePack;
import org.copydesk.structure.Structure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Milliseconds for a million characters, on one thread. {@link #yardstick} is a loop that only looks for word boundaries:
 * say the others as multiples of it, and two machines can be compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PartsOfARun {

    private final List<String> texts = new ArrayList<>();
    private List<PhraseAutomaton> automata = List.of();
    private Linter linter = new Linter(Catalogue.of(List.of()), LintPlan.standard());

    @Setup(Level.Trial)
    public void prepare(Sample sample) {
        List<RulePack> packs = RulePack.loadAll(PartsOfARun.class.getClassLoader());
        automata = packs.stream().map(RulePack::automaton).toList();
        linter = new Linter(Catalogue.of(packs), LintPlan.standard());
        for (Article article : sample.articles()) {
            article.texts().forEach(block -> texts.add(block.text()));
        }
    }

    /** Counts words as {@code wc -w} does. */
    @Benchmark
    public int yardstick() {
        int words = 0;
        for (String text : texts) {
            boolean inside = false;
            for (int i = 0; i < text.length(); i++) {
                boolean blank = text.charAt(i) <= ' ';
                words += !blank && !inside ? 1 : 0;
                inside = !blank;
            }
        }
        return words;
    }

    /** Reads sources into articles: front matter, Markdown, plain text. */
    @Benchmark
    public void parse(Sample sample, Blackhole hole) {
        sample.read(hole::consume);
    }

    /** Infers what each block is. */
    @Benchmark
    public void parseAndInfer(Sample sample, Blackhole hole) {
        sample.read(article -> hole.consume(Structure.infer(article)));
    }

    @Benchmark
    public void tokenise(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Words.of(text));
        }
    }

    @Benchmark
    public void tokeniseIntoSentences(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Sentences.of(text, Words.of(text)));
        }
    }

    /** Looks for all phrases of all rules. */
    @Benchmark
    public void phrases(Blackhole hole) {
        for (PhraseAutomaton automaton : automata) {
            for (String text : texts) {
                automaton.scan(text, (id, start, end) -> hole.consume(id));
            }
        }
    }

    /** Reads, infers, and runs all recommended rules. */
    @Benchmark
    public void wholeArticles(Sample sample, Blackhole hole) {
        sample.read(article -> hole.consume(
                linter.lint(Structure.infer(article), article.source().id().path())));
    }

    /** Reads an index of rules: the first thing that every start does. */
    @Benchmark
    public void loadPacks(Blackhole hole) {
        hole.consume(RulePack.loadAll(PartsOfARun.class.getClassLoader()));
    }
}
