package org.copydesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.FieldKind;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    @Test
    void caseAndSeparatorsDoNotCount() {
        assertThat(List.of("pubDate", "pub_date", "Pub-Date", "PUBDATE", "pub date"))
                .allMatch(name -> FieldNames.kind(name) == FieldKind.DATE);
        assertThat(FieldNames.kind("dc:creator")).isEqualTo(FieldKind.AUTHOR);
    }

    @Test
    void parentsGiveNamesTheirMeaning() {
        assertThat(FieldNames.kind("title")).isEqualTo(FieldKind.TITLE);
        assertThat(FieldNames.kind("seo.title")).isEqualTo(FieldKind.OTHER_TITLE);
        assertThat(FieldNames.kind("params.title")).isEqualTo(FieldKind.TITLE);
        assertThat(FieldNames.kind("cover.title")).isEqualTo(FieldKind.CAPTION);
        assertThat(FieldNames.kind("menu.main.title")).isEqualTo(FieldKind.OTHER);
        assertThat(FieldNames.kind("authors[1].name")).isEqualTo(FieldKind.AUTHOR);
        assertThat(FieldNames.kind("authors[1].url")).isEqualTo(FieldKind.OTHER);
        assertThat(FieldNames.kind("images[0].credit")).isEqualTo(FieldKind.CREDIT);
        assertThat(FieldNames.kind("tags[3]")).isEqualTo(FieldKind.TAG);
    }

    @Test
    void compoundNamesOfPictures() {
        assertThat(FieldNames.kind("hero_image_alt")).isEqualTo(FieldKind.ALT);
        assertThat(FieldNames.kind("imageCaption")).isEqualTo(FieldKind.CAPTION);
        assertThat(FieldNames.kind("photoCredit")).isEqualTo(FieldKind.CREDIT);
        assertThat(FieldNames.kind("result_alt")).isEqualTo(FieldKind.OTHER);
        assertThat(FieldNames.ofPicture("attr")).isEqualTo(FieldKind.CREDIT);
        assertThat(FieldNames.ofPicture("width")).isEqualTo(FieldKind.OTHER);
    }

    @Test
    void unknownNamesAreOther() {
        assertThat(List.of("", ".", "[0]", "weight", "title.en", "x[0][1]"))
                .allMatch(name -> FieldNames.kind(name) == FieldKind.OTHER);
    }
}
