package org.copydesk.run.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.archive.FactStore;
import org.copydesk.archive.KeyedFact;
import org.copydesk.archive.MemoryFacts;
import org.copydesk.finding.Location;
import org.copydesk.rule.Fact;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFactsTest {

    private static final List<String> RULES = List.of("a-rule", "b-rule", "b", "c-rule");
    private static final List<String> TEXTS =
            List.of("", "plain", "Ærø", "\u0000\u0001x", "\ud83d\ude00", "\ud83d", "\uffff", "x\u0000", "\uff01é");

    @TempDir
    private Path folder;

    @Test
    void handsOverTheSameWithHoweverLittleMemory() {
        for (int seed = 0; seed < 60; seed++) {
            List<List<KeyedFact>> articles = articles(new Random(seed));
            String expected = groups(new MemoryFacts(), articles);
            for (long limit : new long[] {1, 3_000, 40_000, Long.MAX_VALUE}) {
                Collections.shuffle(articles, new Random(seed + limit));
                try (BoundedFacts facts = new BoundedFacts(folder, limit)) {
                    assertThat(groups(facts, articles))
                            .as("seed %d, limit %d", seed, limit)
                            .isEqualTo(expected);
                    assertThat(facts.trouble()).isEmpty();
                }
            }
        }
    }

    @Test
    void takesFactsFromManyThreads() {
        List<List<KeyedFact>> articles = articles(new Random(7));
        String expected = groups(new MemoryFacts(), articles);
        try (BoundedFacts facts = new BoundedFacts(folder, 2_000)) {
            IntStream.range(0, articles.size()).parallel().forEach(i -> facts.add(articles.get(i)));
            assertThat(groups(facts, List.of())).isEqualTo(expected);
        }
    }

    @Test
    void mayBeAskedAgainAndInAnyOrder() {
        List<List<KeyedFact>> articles = articles(new Random(11));
        try (BoundedFacts facts = new BoundedFacts(folder, 1)) {
            String once = groups(facts, articles);
            assertThat(groups(facts, List.of())).isEqualTo(once);
        }
    }

    @Test
    void leavesNoFileBehind() throws Exception {
        try (BoundedFacts facts = new BoundedFacts(folder, 1)) {
            groups(facts, articles(new Random(3)));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysWhyItCannotCompare() {
        Path nowhere = folder.resolve("nowhere");
        try (BoundedFacts facts = new BoundedFacts(nowhere, 1)) {
            assertThat(groups(facts, articles(new Random(3)))).isEmpty();
            assertThat(facts.trouble())
                    .hasValueSatisfying(why -> assertThat(why)
                            .startsWith("articles could not be compared")
                            .contains(nowhere.toString()));
        }
    }

    private static String groups(FactStore store, List<List<KeyedFact>> articles) {
        articles.forEach(store::add);
        StringBuilder all = new StringBuilder();
        for (String rule : RULES) {
            store.groups(
                    rule,
                    (key, facts) -> all.append(rule)
                            .append(' ')
                            .append(key)
                            .append(' ')
                            .append(facts)
                            .append('\n'));
        }
        return all.toString();
    }

    private static List<List<KeyedFact>> articles(Random random) {
        List<List<KeyedFact>> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            SourceText source = SourceText.of(new SourceId("dir/" + i % 20 + ".md"), "one\ntwo words\r\n" + i + "é x");
            List<KeyedFact> facts = new ArrayList<>();
            for (int k = random.nextInt(8) + 1; k > 0; k--) {
                int start = random.nextInt(12);
                Location place = Location.of(source, new Span(start, start + random.nextInt(4)));
                List<String> keys = random.ints(1 + random.nextInt(3), 0, TEXTS.size())
                        .distinct()
                        .mapToObj(TEXTS::get)
                        .toList();
                Fact fact = new Fact("article " + i, place, "BODY", TEXTS.get(random.nextInt(TEXTS.size())) + k);
                facts.add(new KeyedFact(RULES.get(random.nextInt(RULES.size())), keys, fact));
            }
            articles.add(facts);
        }
        return articles;
    }
}
