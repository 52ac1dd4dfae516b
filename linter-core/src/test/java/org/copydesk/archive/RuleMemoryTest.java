package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.finding.Location;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Link;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class RuleMemoryTest {

    @Test
    void joinsWhatHangsTogetherWhateverTheOrder() {
        List<Link> links = List.of(link("c", "d"), link("a", "b"), link("b", "d"), link("x", "y"), link("a", "b"));
        assertThat(names(links)).containsExactly("a-b b-d c-d", "x-y");
        assertThat(names(links.stream().sorted().toList())).isEqualTo(names(links));
    }

    @Test
    void knowsWhatWasNoted() {
        RuleMemory memory = new RuleMemory();
        memory.note("menu");
        assertThat(memory.isNoted("menu", List.of("key"))).isTrue();
        assertThat(memory.isNoted("text", List.of())).isFalse();
        assertThat(memory.consulted()).containsExactly("key");
        assertThat(memory.clusters()).isEmpty();
    }

    private static List<String> names(List<Link> links) {
        RuleMemory memory = new RuleMemory();
        links.forEach(memory::link);
        return memory.clusters().stream()
                .map(cluster -> String.join(
                        " ",
                        cluster.stream()
                                .map(link -> link.one().article() + "-"
                                        + link.other().article())
                                .toList()))
                .toList();
    }

    private static Link link(String one, String other) {
        return new Link(fact(one), fact(other), "");
    }

    private static Fact fact(String name) {
        SourceText source = SourceText.of(new SourceId(name), "text");
        return new Fact(name, Location.of(source, new Span(0, 4)), "", "");
    }
}
