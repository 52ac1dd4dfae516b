package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.finding.Location;
import org.copydesk.rule.Fact;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class MemoryFactsTest {

    private final MemoryFacts facts = new MemoryFacts();

    @Test
    void handsOverKeysThatSeveralFactsShareInOrder() {
        facts.add(List.of(fact("two.md", "rule", "shared", "alone"), fact("two.md", "other", "alone")));
        facts.add(List.of(fact("one.md", "rule", "shared", "also"), fact("three.md", "rule", "also")));

        assertThat(groups("rule"))
                .containsExactlyEntriesOf(new TreeMap<>(
                        Map.of("also", List.of("one.md", "three.md"), "shared", List.of("one.md", "two.md"))));
        assertThat(groups("other")).isEmpty();
        assertThat(groups("no-such-rule")).isEmpty();
    }

    @Test
    void handsOverNoKeyForItsHash() {
        facts.add(List.of(fact("one.md", "rule", "Aa"), fact("two.md", "rule", "BB")));

        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(groups("rule")).isEmpty();
    }

    @Test
    void seesFactsAddedAfterItWasAsked() {
        facts.add(List.of(fact("one.md", "rule", "key")));
        assertThat(groups("rule")).isEmpty();
        facts.add(List.of(fact("two.md", "rule", "key")));

        assertThat(groups("rule")).containsOnlyKeys("key");
    }

    @Test
    void findsAllSharedKeysOfMany() {
        List<KeyedFact> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(fact("one.md", "rule", "key " + i, "one " + i));
            many.add(fact("two.md", "rule", "two " + i, "key " + i));
        }
        facts.add(many);

        assertThat(groups("rule")).hasSize(3000).allSatisfy((key, articles) -> {
            assertThat(key).startsWith("key ");
            assertThat(articles).containsExactly("one.md", "two.md");
        });
    }

    private Map<String, List<String>> groups(String rule) {
        Map<String, List<String>> groups = new TreeMap<>();
        facts.groups(
                rule,
                (key, group) ->
                        groups.put(key, group.stream().map(Fact::article).toList()));
        return groups;
    }

    private static KeyedFact fact(String path, String rule, String... keys) {
        SourceText source = SourceText.of(new SourceId(path), "Rain in Brisenne.\n");
        return new KeyedFact(
                rule, List.of(keys), new Fact(path, Location.of(source, new Span(0, 4)), "BODY", "payload"));
    }
}
