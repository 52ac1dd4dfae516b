package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextViewTest {

    private static final String HTML = "Tom &amp; <b>Ann</b> sail";

    /** "Tom & Ann sail" over {@link #HTML}. */
    private static TextView html() {
        return TextView.builder()
                .verbatim(HTML, new Span(0, 4))
                .replaced("&", new Span(4, 9))
                .verbatim(HTML, new Span(9, 10))
                .verbatim(HTML, new Span(13, 16))
                .verbatim(HTML, new Span(20, 25))
                .build();
    }

    @Test
    void decodesAndMapsBack() {
        TextView view = html();

        assertThat(view.text()).isEqualTo("Tom & Ann sail");
        assertThat(view.source(6, 9).in(HTML)).isEqualTo("Ann");
        assertThat(view.source(0, 3).in(HTML)).isEqualTo("Tom");
        assertThat(view.source().in(HTML)).isEqualTo(HTML);
    }

    @Test
    void aRangeThatTouchesAReplacedPieceCoversItWhole() {
        assertThat(html().source(4, 5).in(HTML)).isEqualTo("&amp;");
        assertThat(html().source(2, 5).in(HTML)).isEqualTo("m &amp;");
    }

    @Test
    void sourceBetweenSegmentsBelongsToRangesThatCrossIt() {
        assertThat(html().source(8, 11).in(HTML)).isEqualTo("n</b> s");
        assertThat(html().source(9, 14).in(HTML)).isEqualTo(" sail");
    }

    @Test
    void emptyRangesMarkPlaces() {
        assertThat(html().source(6, 6)).isEqualTo(Span.at(13));
        assertThat(html().source(14, 14)).isEqualTo(Span.at(25));
        assertThat(TextView.empty().source(0, 0)).isEqualTo(Span.at(0));
    }

    @Test
    void knowsWhatStandsLetterForLetter() {
        assertThat(html().isVerbatim(0, 4)).isTrue();
        assertThat(html().isVerbatim(6, 9)).isTrue();
        assertThat(html().isVerbatim(4, 5)).isFalse();
        assertThat(html().isVerbatim(5, 9)).isFalse();
    }

    @Test
    void neighbouringVerbatimPiecesBecomeOne() {
        TextView view = TextView.builder()
                .verbatim("abcd", new Span(0, 2))
                .verbatim("abcd", new Span(2, 4))
                .build();

        assertThat(view.isVerbatim(0, 4)).isTrue();
    }

    @Test
    void sliceKeepsThePlaces() {
        TextView slice = html().slice(4, 9);

        assertThat(slice.text()).isEqualTo("& Ann");
        assertThat(slice.source(0, 1).in(HTML)).isEqualTo("&amp;");
        assertThat(slice.source(2, 5).in(HTML)).isEqualTo("Ann");
    }

    @Test
    void stripDropsAllKindsOfBlanks() {
        String source = "\uFEFF \u00A0text \n";
        TextView stripped =
                TextView.verbatim(source, new Span(0, source.length())).strip();

        assertThat(stripped.text()).isEqualTo("text");
        assertThat(stripped.source()).isEqualTo(new Span(3, 7));
    }

    @Test
    void viewsCompose() {
        String json = "{\"body\": \"Tom &amp; \\u0041nn\"}";
        TextView string = TextView.builder()
                .verbatim(json, new Span(10, 20))
                .replaced("A", new Span(20, 26))
                .verbatim(json, new Span(26, 28))
                .build();
        assertThat(string.text()).isEqualTo("Tom &amp; Ann");

        TextView html = TextView.builder()
                .verbatim(string.text(), new Span(0, 4))
                .replaced("&", new Span(4, 9))
                .verbatim(string.text(), new Span(9, 13))
                .build()
                .through(string);

        assertThat(html.text()).isEqualTo("Tom & Ann");
        assertThat(html.source(4, 5).in(json)).isEqualTo("&amp;");
        assertThat(html.source(6, 9).in(json)).isEqualTo("\\u0041nn");
        assertThat(html.source(7, 9).in(json)).isEqualTo("nn");
    }

    @Test
    void anEditIsWrittenAsTheSourceWritesText() {
        String html = "<p>Tom &amp; Ann</p>";
        TextView view = TextView.builder()
                .notation(text -> text.replace("&", "&amp;"))
                .verbatim(html, new Span(3, 7))
                .replaced("&", new Span(7, 12))
                .verbatim(html, new Span(12, 16))
                .build();

        assertThat(view.edit(0, 5, "Ann & Tom")).isEqualTo(new Edit(new Span(3, 12), "Ann &amp; Tom"));
        assertThat(view.slice(6, 9).edit(0, 3, "&")).isEqualTo(new Edit(new Span(13, 16), "&amp;"));
    }

    @Test
    void notationsCompose() {
        String json = "{\"body\": \"Tom &amp; Ann\"}";
        TextView string = TextView.builder()
                .notation(text -> text.replace("\"", "\\\""))
                .verbatim(json, new Span(10, 23))
                .build();
        TextView html = TextView.builder()
                .notation(text -> text.replace("&", "&amp;"))
                .verbatim(string.text(), new Span(0, 3))
                .build()
                .through(string);

        assertThat(html.edit(0, 3, "T\"&M").replacement()).isEqualTo("T\\\"&amp;M");
        assertThat(TextView.verbatim(json, new Span(10, 13)).edit(0, 3, "T\"&M").replacement())
                .isEqualTo("T\"&M");
    }

    @Test
    void refusesRangesOutside() {
        assertThatThrownBy(() -> html().source(10, 15)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> html().slice(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
