package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.finding.Location;
import org.copydesk.rule.Fact;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class FactCodecTest {

    private static final SourceText SOURCE =
            SourceText.of(new SourceId("a.md"), "Žofie Král\nsaid – 🎻 – that\nthe quay\u0000 is shut.");

    private static final List<KeyedFact> FACTS = List.of(
            new KeyedFact("name", List.of("král", "zofie"), fact(0, 10, "Král", true)),
            new KeyedFact("none", List.of(), fact(3, 3, "", false)),
            new KeyedFact("body", List.of("0 ffe1"), fact(11, 40, "🎻 ".repeat(300), false)));

    @Test
    void givesBackWhatItTook() {
        assertThat(FactCodec.read(FactCodec.write(FACTS), "a.md")).isEqualTo(FACTS);
        assertThat(FactCodec.read(FactCodec.write(List.of()), "a.md")).isEmpty();
    }

    @Test
    void findsTheFactOfAKey() {
        byte[] bytes = FactCodec.write(FACTS);
        assertThat(FactCodec.read(bytes, "a.md", 0)).contains(FACTS.get(0));
        assertThat(FactCodec.read(bytes, "a.md", 1)).contains(FACTS.get(0));
        assertThat(FactCodec.read(bytes, "a.md", 2)).contains(FACTS.get(2));
        assertThat(FactCodec.read(bytes, "a.md", 3)).isEmpty();
    }

    private static Fact fact(int start, int end, String payload, boolean asked) {
        return new Fact("The quay", Location.of(SOURCE, new Span(start, end)), "BODY", payload, asked);
    }
}
