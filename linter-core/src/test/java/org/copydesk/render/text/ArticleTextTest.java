package org.copydesk.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.article.Skipped;
import org.copydesk.render.Detail;
import org.copydesk.render.RenderSettings;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    private static final SourceText SOURCE = SourceText.of(
            new SourceId("harbour.md"),
            "title: Harbour reopens\nfoto.bildunterschrift: 東京\u202E\n\nHarbour reopens\n\n"
                    + "The dockers of Port Ellery went back to work on Monday, three weeks after they had left it.\n"
                    + "```\ncode\n```\n<!-- copydesk-disable doubled-word -->\n");

    @Test
    void showsWhatEachPieceWasTakenFor() throws IOException {
        assertThat(shown(RenderSettings.plain("1").withWidth(72))).isEqualTo("""
            harbour.md  markdown

            Fields
              1:8   title                  title    Harbour reopens
              2:24  foto.bildunterschrift  caption  東京<U+202E>

            Text
              4:1  headline         Harbour reopens
                                    why the same words as the title; stands first
              6:1  body      aside  The dockers of Port Ellery went back to work on…

            Not read
              7:1  code

            Comments to Copydesk
              10:1  copydesk-disable doubled-word

            """);
    }

    @Test
    void showsWholeTextsInFull() throws IOException {
        assertThat(shown(RenderSettings.plain("1").withWidth(72).withDetail(Detail.FULL)))
                .contains("""
                      6:1  body      aside  The dockers of Port Ellery went back to work on
                                            Monday, three weeks after they had left it.
                    """);
    }

    private static String shown(RenderSettings settings) throws IOException {
        StringWriter out = new StringWriter();
        ArticleText.write(article(), out, settings);
        return out.toString();
    }

    private static Article article() {
        return Article.builder(SOURCE, "markdown")
                .field(new Field("title", FieldKind.TITLE, view("Harbour reopens", 0), span("title", 0)))
                .field(new Field("foto.bildunterschrift", FieldKind.CAPTION, view("東京\u202E", 0), span("foto", 0)))
                .block(Block.builder(Role.HEADLINE, Place.FLOW, view("Harbour reopens", 20))
                        .evidence(List.of("the same words as the title", "stands first"))
                        .build())
                .block(Block.of(
                        Role.BODY,
                        Place.ASIDE,
                        view(
                                "The dockers of Port Ellery went back to work on Monday, three weeks after they had"
                                        + " left it.",
                                0)))
                .skipped(new Skipped(span("```\ncode", 0), "code"))
                .directive(new Directive(
                        "copydesk-disable doubled-word", span("<!-- copydesk-disable doubled-word -->", 0)))
                .build();
    }

    private static TextView view(String words, int from) {
        return TextView.verbatim(SOURCE.content(), span(words, from));
    }

    private static Span span(String words, int from) {
        int start = SOURCE.content().indexOf(words, from);
        return new Span(start, start + words.length());
    }
}
