package org.copydesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.article.FieldKind;
import org.junit.jupiter.api.Test;

class FieldMapTest {

    @Test
    void aFieldThatIsToldTakesTheMeaningFromTheUsualNames() {
        FieldMap map = FieldMap.of(Map.of(FieldKind.TITLE, List.of("meta.heading")), List.of());

        assertThat(map.kind("meta.heading")).isEqualTo(FieldKind.TITLE);
        assertThat(map.kind("title")).isEqualTo(FieldKind.OTHER_TITLE);
        assertThat(map.kind("date")).isEqualTo(FieldKind.DATE);
    }

    @Test
    void ofWhatThereAreManyTheUsualNamesStayToo() {
        FieldMap map = FieldMap.of(Map.of(FieldKind.CAPTION, List.of("hero.text_below")), List.of());

        assertThat(map.kind("hero.textBelow")).isEqualTo(FieldKind.CAPTION);
        assertThat(map.kind("image.caption")).isEqualTo(FieldKind.CAPTION);
    }

    @Test
    void numbersOfItemsDoNotCount() {
        FieldMap map = FieldMap.of(Map.of(FieldKind.AUTHOR, List.of("credits.people")), List.of());

        assertThat(map.kind("credits.people[1]")).isEqualTo(FieldKind.AUTHOR);
        assertThat(map.kind("credits.people[0].name")).isEqualTo(FieldKind.AUTHOR);
        assertThat(map.kind("credits.people[0].bio")).isEqualTo(FieldKind.AUTHOR_BIO);
        assertThat(map.kind("author")).isEqualTo(FieldKind.OTHER);
    }

    @Test
    void aFieldMayMeanNothing() {
        FieldMap map = FieldMap.of(Map.of(FieldKind.OTHER, List.of("source")), List.of());

        assertThat(map.kind("source")).isEqualTo(FieldKind.OTHER);
        assertThat(FieldMap.standard().kind("source")).isEqualTo(FieldKind.OUTLET);
    }
}
