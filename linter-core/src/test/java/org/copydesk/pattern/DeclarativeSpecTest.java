package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.rule.RuleSetup;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What all kinds have in common: where, unless, at-least, fixes, messages. */
class DeclarativeSpecTest {

    private static final String MATCH = "match: {phrase: rain}\n";

    @Test
    void readsOnlyTheRolesPlacesAndFormatsAskedFor() {
        assertThat(in(MATCH, Role.CODE, Place.FLOW)).isZero();
        assertThat(in(MATCH, Role.HEADLINE, Place.FIELD)).isOne();
        assertThat(in(MATCH + "where: {roles: [body, list-item]}", Role.LIST_ITEM, Place.FLOW))
                .isOne();
        assertThat(in(MATCH + "where: {roles: [body, list-item]}", Role.CAPTION, Place.FLOW))
                .isZero();
        assertThat(in(MATCH + "where: {places: field}", Role.BODY, Place.FLOW)).isZero();
        assertThat(in(MATCH + "where: {formats: [html]}", Role.BODY, Place.FLOW))
                .isZero();
        assertThat(in(MATCH + "where: {formats: [markdown]}", Role.BODY, Place.FLOW))
                .isOne();
    }

    @Test
    void leavesOutQuotationsIfAsked() {
        Desk desk = Desk.of(MATCH + "where: {quotations: no}");

        assertThat(desk.finds(
                        "“It is rain,” he said of the rain.", "\"rain\" „rain“ «rain»", "the rain’s end, the rain’s"))
                .containsExactly("rain", "rain", "rain");
        assertThat(Desk.of(MATCH).finds("“rain”")).containsExactly("rain");
        assertThat(in(MATCH + "where: {quotations: no}", Role.QUOTATION, Place.FLOW))
                .isZero();
    }

    @Test
    void leavesOutInlineCodeUnlessToldOtherwise() {
        assertThat(inline(MATCH, Inline.Kind.CODE)).isZero();
        assertThat(inline(MATCH + "where: {skip: []}", Inline.Kind.CODE)).isOne();
        assertThat(inline(MATCH, Inline.Kind.LINK)).isOne();
        assertThat(inline(MATCH + "where: {skip: [link]}", Inline.Kind.LINK)).isZero();
    }

    @Test
    void unlessOverTheMatch() {
        Desk desk = Desk.of(MATCH + "unless: [{phrase: rain check}]");

        assertThat(desk.finds("rain check, rain")).containsExactly("rain");
    }

    @Test
    void unlessBesideTheMatch() {
        assertThat(Desk.of(MATCH + "unless: {phrase: the, in: before}")
                        .finds("the rain, the, rain, a rain, the cold rain"))
                .containsExactly("rain", "rain");
        assertThat(Desk.of(MATCH + "unless: {pattern: '\\d+', in: after}").finds("rain 7, rain seven"))
                .containsExactly("rain");
    }

    @Test
    void unlessInTheBlockOrTheArticle() {
        assertThat(Desk.of(MATCH + "unless: {sequence: 'weather <word>', in: block}")
                        .finds("rain and weather report", "rain"))
                .containsExactly("rain");
        assertThat(Desk.of(MATCH + "unless: {phrase: weather, in: article}").finds("rain", "weather"))
                .isEmpty();
    }

    @Test
    void reportsOnlyWithSeveralDifferentMatches() {
        Desk desk = Desk.of("match: {phrase: [rain, fog, sleet]}\nat-least: 2");

        assertThat(desk.finds("rain, rain, Rain")).isEmpty();
        assertThat(desk.finds("rain, rain", "fog")).containsExactly("rain", "rain", "fog");
    }

    @Test
    void repeatsAreGroupedIfAsked() {
        assertThat(Desk.of(MATCH + "repeats: grouped").notes("Rain").get(0).subject())
                .isEqualTo("rain");
        assertThat(Desk.of(MATCH).notes("Rain").get(0).subject()).isEmpty();
    }

    @Test
    void deletesTheBlockWhereNothingElseIsInIt() {
        Desk desk = Desk.of(MATCH + "fix: delete");

        assertThat(fixes(desk, "– rain –", "rain fell")).containsExactly("delete block", "delete");
        assertThat(fixes(Desk.of(MATCH + "fix: delete-block"), "rain fell")).containsExactly("delete block");
    }

    @Test
    void deletesTheLineWhereNothingElseIsInIt() {
        Desk desk = Desk.of("match: {phrase: rain, as: line}\nfix: delete");

        assertThat(fixes(desk, "Fog\n– rain –\nsun", "Fog\nrain", "rain\nfog"))
                .containsExactly("delete “– rain –\n”", "delete “\nrain”", "delete “rain\n”");
    }

    @Test
    void linesEndWhereTheFormatMarksABreak() {
        SourceText source = SourceText.of(new SourceId("a.md"), "Fog\nrain\nsun");
        TextView view = TextView.builder()
                .verbatim(source.content(), new Span(0, 3))
                .replaced(" ", new Span(3, 4))
                .verbatim(source.content(), new Span(4, 8))
                .replaced(" ", new Span(8, 9))
                .verbatim(source.content(), new Span(9, 12))
                .build();
        Block block = Block.builder(Role.BODY, Place.FLOW, view)
                .inlines(List.of(
                        new Inline(Inline.Kind.BREAK, new Span(3, 4), ""),
                        new Inline(Inline.Kind.BREAK, new Span(8, 9), "")))
                .build();
        Article article = Article.builder(source, "markdown").block(block).build();

        assertThat(Desk.of("match: {phrase: rain, as: line}\nfix: delete")
                        .check(article)
                        .get(0)
                        .fix())
                .isEqualTo("delete “rain ”");
        assertThat(Desk.of("match: {pattern: 'rai.*n', as: line}").check(article))
                .hasSize(1);
        assertThat(Desk.of("match: {phrase: rain, as: block}").check(article)).isEmpty();
    }

    @Test
    void deletesASentenceWithItsMarkAndBlank() {
        Desk desk = Desk.of("match: {phrase: Add your two cents, as: sentence}\nfix: delete");

        assertThat(fixes(desk, "It rained. Add your two cents!", "Add your two cents. It rained."))
                .containsExactly("delete “ Add your two cents!”", "delete “Add your two cents. ”");
    }

    @Test
    void leavesBlocksWithALinkAloneWhereAskedTo() {
        SourceText source = SourceText.of(new SourceId("a.md"), "Sign up now");
        Block plain = Block.of(Role.BODY, Place.FLOW, TextView.verbatim(source.content(), new Span(0, 11)));
        Block linked = Block.builder(Role.BODY, Place.FLOW, TextView.verbatim(source.content(), new Span(0, 11)))
                .inlines(List.of(new Inline(Inline.Kind.LINK, new Span(0, 7), "https://list.example")))
                .build();
        Article article =
                Article.builder(source, "markdown").block(plain).block(linked).build();

        assertThat(Desk.of("match: {phrase: Sign up, linked: no}").check(article))
                .hasSize(1);
        assertThat(Desk.of("match: {phrase: Sign up}").check(article)).hasSize(2);
    }

    @Test
    void anEntrysFixGoesBeforeTheRules() {
        Desk desk = Desk.of("""
                fix: delete
                suggested: yes
                match:
                  - phrase: rain
                  - phrase: fog
                    fix: {replace: mist}
                    suggested: no
                  - phrase: sleet
                    fix: none
                """);

        assertThat(fixes(desk, "rain fell", "fog fell", "sleet fell"))
                .containsExactly("delete, suggested", "replace mist", "");
    }

    @Test
    void anEntryHasItsOwnMessageLevelAndSource() {
        Map<String, String> messages = new LinkedHashMap<>();
        messages.put("dry", "{match}");
        messages.put("wet", "{source}");
        String yaml = """
                match:
                  - {phrase: rain, source: a cloud, message: wet, level: info}
                  - {phrase: fog}
                """;
        Desk desk = Desk.of(yaml, messages, RuleSetup.plain(), List.of());
        List<RecordingSink.Note> notes = desk.notes("rain, fog");

        assertThat(notes.get(0).message()).isEqualTo("wet");
        assertThat(notes.get(0).severity()).isEqualTo("info");
        assertThat(notes.get(0).value("source")).isEqualTo("a cloud");
        assertThat(notes.get(1).message()).isEmpty();
    }

    @Test
    void aLongMatchIsQuotedInPart() {
        String value = Desk.of("match: {pattern: 'rain.*'}")
                .notes("rain " + "and fog ".repeat(40))
                .get(0)
                .value("match");

        assertThat(value).endsWith("…").hasSizeBetween(60, 81);
    }

    @Test
    void manyMatchesWithExemptionsTakeBoundedTime() {
        Desk desk = Desk.of(
                "match: [{phrase: rain, as: line}, {phrase: rain}]\nunless: [{phrase: rain check}, {phrase: the, in: before}]\nwhere: {quotations: no}");
        String text = "“a” the rain, a rain ".repeat(50_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(desk.finds(text)).hasSize(50_000));
    }

    private static List<String> fixes(Desk desk, String... paragraphs) {
        return desk.notes(paragraphs).stream().map(RecordingSink.Note::fix).toList();
    }

    private static int in(String yaml, Role role, Place place) {
        SourceText source = SourceText.of(new SourceId("a.md"), "It will rain.");
        TextView view = TextView.verbatim(source.content(), new Span(0, source.length()));
        return Desk.of(yaml)
                .check(Article.builder(source, "markdown")
                        .block(Block.of(role, place, view))
                        .build())
                .size();
    }

    private static int inline(String yaml, Inline.Kind kind) {
        SourceText source = SourceText.of(new SourceId("a.md"), "It will rain.");
        Block block = Block.builder(
                        Role.BODY, Place.FLOW, TextView.verbatim(source.content(), new Span(0, source.length())))
                .inlines(List.of(new Inline(kind, new Span(8, 12), "")))
                .build();
        return Desk.of(yaml)
                .check(Article.builder(source, "markdown").block(block).build())
                .size();
    }
}
