package org.copydesk.reader.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Problem;
import org.copydesk.article.Skipped;
import org.copydesk.reader.markdown.MarkdownReader;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class MdxReaderTest {

    @Test
    void expressionsAreCodeAndTextsInThemAreText() {
        assertThat(texts("See {a.b} and {'so'} on{' '}\nand on."))
                .containsExactly("BODY FLOW: See \uFFFC and so on and on.");
    }

    @Test
    void expressionsKeepTheirWords() {
        Article article = read("See {a.b} there.");
        assertThat(article.blocks().get(0).inlines().get(0).target()).isEqualTo("{a.b}");
    }

    @Test
    void bracesInStringsTemplatesAndCommentsCloseNothing() {
        assertThat(texts("A {f('}', `}${g('}')}`, /* } */ 1)} b")).containsExactly("BODY FLOW: A \uFFFC b");
    }

    @Test
    void anApostropheInAnElementIsNoString() {
        assertThat(texts("{on && <p>Don't</p>}\n\nNext.")).containsExactly("BODY FLOW: Next.");
    }

    @Test
    void proseMayBeginLikeCode() {
        assertThat(texts("import duties rose.\n\nexport figures fell.\n"))
                .containsExactly("BODY FLOW: import duties rose.", "BODY FLOW: export figures fell.");
    }

    @Test
    void codeOfModulesEndsAtABlankLineOutsideBrackets() {
        Article article = read("import A from 'a'\nexport function f() {\n\n  return 1\n}\n\nText.\n");
        assertThat(blocks(article)).containsExactly("BODY FLOW: Text.");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("code");
    }

    @Test
    void codeThatIsNeverClosedHidesNoText() {
        Article article = read("export const a = {\n\nText.\n");
        assertThat(blocks(article)).containsExactly("BODY FLOW: Text.");
        assertThat(article.problems()).hasSize(1);
    }

    @Test
    void componentsInALineLeaveTheLineWhole() {
        assertThat(texts("The <Term>harbour</Term> is <Icon name=\"x\" /> old."))
                .containsExactly("BODY FLOW: The harbour is \uFFFC old.");
        assertThat(texts("<Term>Harbour</Term> is a word.")).containsExactly("BODY FLOW: Harbour is a word.");
    }

    @Test
    void indentedContentOfElementsIsNoCode() {
        assertThat(texts("<Note>\n    Text\n    of it.\n\n    - item\n</Note>"))
                .containsExactly("BODY FLOW: Text of it.", "LIST_ITEM FLOW: item");
    }

    @Test
    void elementsSayWhatTheirTextIs() {
        assertThat(texts("<Quote author=\"Ann\">It sails.</Quote>\n")).containsExactly("QUOTATION FLOW: It sails.");
        assertThat(texts("<h1>Title</h1>\n<blockquote>Said *so*.</blockquote>\n<nav>Menu</nav>\n"))
                .containsExactly("HEADLINE FLOW: Title", "QUOTATION FLOW: Said so.", "BODY ASIDE: Menu");
    }

    @Test
    void whatIsBrokenIsToldAndReadingGoesOn() {
        Article article = read("<A b=\"c>\n\nOne.\n\n<B>\n\nTwo {\n\n</C>\n\nThree.\n");
        assertThat(blocks(article)).contains("BODY FLOW: One.", "BODY FLOW: Two {", "BODY FLOW: Three.");
        assertThat(article.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the tag that begins here never ends; it was read as text",
                        "the brace that opens here is never closed; it was read as text",
                        "</C> closes an element that is not open here",
                        "<B> is opened here and never closed");
    }

    @Test
    void suppressionsStandInExpressions() {
        Article article = read("{/* copydesk-disable doubled-word -- verse */}\n\nText. {/* note */}\n");
        assertThat(article.directives().get(0).text()).isEqualTo("copydesk-disable doubled-word -- verse");
        assertThat(article.skipped()).extracting(Skipped::why).containsExactly("comment");
    }

    private static List<String> texts(String source) {
        Article article = read(source);
        assertThat(article.problems()).isEmpty();
        return blocks(article);
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream().map(Object::toString).toList();
    }

    private static Article read(String source) {
        List<Article> articles = new ArrayList<>();
        new MdxReader(new MarkdownReader()).read(SourceText.of(new SourceId("x.mdx"), source), articles::add);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
