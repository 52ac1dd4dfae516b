package org.copydesk.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.rule.House;
import org.copydesk.rule.OptionInfo;
import org.copydesk.rule.Options;
import org.copydesk.rule.RuleSetup;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

/** Kinds that look at more than one place: near, repeated, consistent, field. */
class ArticleKindsTest {

    @Test
    void nearFindsPairsInTheSameText() {
        Desk desk = Desk.of("match: {near: {first: [according to], second: [informed, learned], within: 3}}");

        assertThat(desk.finds(
                        "According to what was learned, rain fell.",
                        "It was learned, according to Ada.",
                        "According to the man who had heard and learned it",
                        "According to Ada.",
                        "She learned."))
                .containsExactly("According to what was learned", "learned, according to");
    }

    @Test
    void nearInOrderIfAsked() {
        Desk desk =
                Desk.of("match: {near: {first: photo, second: agency, within: 2, in-order: yes}}", "{first} {second}");

        assertThat(desk.finds("photo by agency", "agency photo")).containsExactly("photo by agency");
        assertThat(desk.notes("A photo by Agency").get(0).value("second")).isEqualTo("Agency");
    }

    @Test
    void repeatedBlocksPointToTheFirst() {
        Desk desk = Desk.of("match: {repeated: {what: block, words: 3}}", "again, first in line {line}, {count} times");
        List<RecordingSink.Note> notes =
                desk.notes("The quay is shut.", "Rain", "“The quay is shut”", "Rain", "The quay is shut!");

        assertThat(notes)
                .extracting(RecordingSink.Note::text)
                .containsExactly("“The quay is shut”", "The quay is shut!");
        assertThat(notes.get(0).value("line")).isEqualTo("1");
        assertThat(notes.get(0).value("count")).isEqualTo("3");
        assertThat(notes.get(0).related()).containsExactly("The quay is shut. (first here)");
    }

    @Test
    void repeatedLinesAcrossBlocks() {
        assertThat(Desk.of("match: {repeated: {what: line, times: 3}}").finds("Ad\nrain\nAd", "fog\nAd", "rain"))
                .containsExactly("Ad", "Ad");
    }

    @Test
    void repeatedSentencesOfSomeLength() {
        assertThat(Desk.of("match: {repeated: {what: sentence, words: 3}}")
                        .finds("It rains. The quay is shut. So what?", "So what? “The quay is shut!”"))
                .containsExactly("“The quay is shut!”");
    }

    @Test
    void repeatedWordsStandSideBySide() {
        assertThat(Desk.of("match: {repeated: {what: word}}").finds("it was was shut, shut. By by by"))
                .containsExactly("was was", "By by by");
        assertThat(Desk.of("match: {repeated: {what: word, times: 3}}").finds("was was By by by"))
                .containsExactly("By by by");
    }

    @Test
    void ofInconsistentFormsTheRarerAreReported() {
        Desk desk = Desk.of("""
                match:
                  consistent:
                    - {name: Organization, phrase: organization}
                    - {name: Organisation, phrase: organisation}
                """, "{form} {count} times, {other} {others} times");
        List<RecordingSink.Note> notes = desk.notes("An organisation", "The Organization", "that organisation");

        assertThat(notes).extracting(RecordingSink.Note::text).containsExactly("Organization");
        assertThat(notes.get(0).value("others")).isEqualTo("2");
        assertThat(notes.get(0).related()).containsExactly("organisation (Organisation)");
        assertThat(desk.finds("An organisation", "that organisation")).isEmpty();
    }

    @Test
    void formsMayDifferInCapitals() {
        Desk desk = Desk.of("""
                match:
                  consistent:
                    - {name: Internet, phrase: Internet, case: yes}
                    - {name: internet, phrase: internet, case: yes}
                """);

        assertThat(desk.finds("The Internet, the internet and the internet")).containsExactly("Internet");
    }

    @Test
    void fieldsAreAskedOneThing() {
        assertThat(check("match: {field: {kinds: author, missing: yes}}", "title", "Rain"))
                .containsExactly("");
        assertThat(check("match: {field: {kinds: author, missing: yes}}", "author", "Ada"))
                .isEmpty();
        assertThat(check("match: {field: {names: author, blank: yes}}", "author", "  "))
                .containsExactly("author=  ");
        assertThat(check("match: {field: {kinds: title, longer-than: 4}}", "title", "Rain🌾"))
                .containsExactly("title=Rain🌾");
        assertThat(check("match: {field: {kinds: title, longer-than: 5}}", "title", "Rain🌾"))
                .isEmpty();
        assertThat(check("match: {field: {kinds: title, shorter-than: 5}}", "title", "Rain"))
                .containsExactly("title=Rain");
        assertThat(check("match: {field: {kinds: title, shorter-than: 5}}", "title", ""))
                .isEmpty();
        assertThat(check("match: {field: {kinds: author, one-of: [admin, root]}}", "author", "Admin"))
                .containsExactly("author=Admin");
        assertThat(check("match: {field: {kinds: author, one-of: [admin]}}", "author", "Administrator"))
                .isEmpty();
        assertThat(check("match: {field: {kinds: author, none-of: [Ada, Ben]}}", "author", "Cy"))
                .containsExactly("author=Cy");
        assertThat(check("match: {field: {kinds: author, matching: '@'}}", "author", "@ada"))
                .containsExactly("author=@ada");
        assertThat(check("match: {field: {kinds: author, not-matching: '\\s'}}", "author", "Ada"))
                .containsExactly("author=Ada");
        assertThat(check("match: {field: {kinds: author, matching: '^[a-z]+$', case: yes}}", "author", "Ada"))
                .isEmpty();
    }

    @Test
    void aFieldIsNotMissingWhereTheFormatHasNone() {
        assertThat(Desk.of("match: {field: {kinds: author, missing: yes}}").finds("Rain"))
                .isEmpty();
    }

    @Test
    void limitsMayBeOptions() {
        List<OptionInfo> options = List.of(new OptionInfo("most", OptionInfo.Type.INTEGER, List.of("9"), "the limit"));
        RuleSetup setup = new RuleSetup(Options.of(options, Map.of("most", List.of("2"))), House.unknown());
        Desk desk = Desk.of(
                "match: {field: {kinds: title, longer-than: most}}",
                Map.of("m", "{length} of {limit}"),
                setup,
                options);

        assertThat(desk.check(article("title", "Rain")).get(0).value("limit")).isEqualTo("2");
    }

    private static List<String> check(String yaml, String name, String value) {
        return Desk.of(yaml).check(article(name, value)).stream()
                .map(RecordingSink.Note::text)
                .toList();
    }

    private static Article article(String name, String value) {
        SourceText source = SourceText.of(new SourceId("a.md"), value);
        FieldKind kind = name.equals("title") ? FieldKind.TITLE : FieldKind.AUTHOR;
        TextView view = TextView.verbatim(value, new Span(0, value.length()));
        return Article.builder(source, "markdown")
                .field(new Field(name, kind, view, Span.at(0)))
                .build();
    }
}
