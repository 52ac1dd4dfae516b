package org.copydesk.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** Where each unit of text comes from, in files of all line ends, and what deleting a block leaves. */
class MarkdownPositionsTest {

    private static final MarkdownReader READER = new MarkdownReader();

    private static final String PROSE = """
        # Tolland keeps its *old* ferry &amp; crew

        The harbour board voted on **Monday** to keep\s\s
        the ferry, `Runa &amp; Co`, for &eacute;very islander
        of \\*Tolland\\*. See <https://tolland.example/ferry> or www.tolland.example.

        Two in _three_ islanders [would rather
        wait](https://tolland.example "Poll") at the slip\\
        than pay ~~a toll~~ &#128512; the bridge.[^toll]

        ## What it costs {#costs .wide}

        - 40,000 crowns
        - [x] half from the town
          which it has

          and the rest later
        - 3. later

        1. first

           > quoted `code
           > over lines` here
           > and *more*

        > Velk said:
        > "We will overhaul
        it."
        >
        > - an item
        > - another

        [^toll]: The toll stands
            at 12 crowns.
        """;

    private static final String FURNISHED = """
        ![The ferry at the slip](ferry.jpg "Ferry &quot;Una&quot;")
        *The ferry in May.*

        | Year | Crowns \\| town |
        |:-----|---------------|
        | 2021 | `a\\|b` 12     |
        | 2022 | a&nbsp;\\* few  |

        <figure>
          <img src="slip.png" alt="The slip &amp; tower" title='Slip'>
          <figcaption>The slip <em>at
          dusk</em>. Photo: R. Velk</figcaption>
        </figure>

        <div><p>One<br>two   three</p> loose &lt;text&gt;</div>

        > <p>quoted
        > html</p>

        Text <!-- note --> around, H<sub>2</sub>O<br/>next <img src="i.png" alt="icon"> line.

        {{< figure src="map.png" caption="The \\"new\\" route" attr="T. Board" >}}

        R&eacute;ad {{ page.title }} or [this]({{ "/a b" | url }}) {: .note } now
        {% if x %}and{% endif %} then.

        !!! note "Take care"
            The slip is
            wet.

        ::: warning
        Ice on the slip.
        :::

        ```sh
        ferry --now

        ferry --later
        ```

            indented
            code

        Setext *headline*
        over lines
        -----------------

        *   tab	list

        	tabbed code
        """;

    private static final List<UnaryOperator<String>> VARIANTS = List.of(
            text -> text,
            text -> text.replace("\n", "\r\n"),
            text -> text.replace('\n', '\r'),
            text -> "\uFEFF" + text,
            text -> "\uD83D\uDE00 first\n\n" + text,
            text -> "\uFEFF\uD83D\uDE00 first\r\n\r\n" + text.replace("\n", "\r\n"),
            String::stripTrailing);

    @Test
    void everyUnitComesFromWhereItSays() {
        for (String sample : List.of(PROSE, FURNISHED)) {
            VARIANTS.forEach(variant -> SourceMapping.check(read(variant.apply(sample))));
        }
    }

    @Test
    void lineEndsChangeNoText() {
        for (String sample : List.of(PROSE, FURNISHED)) {
            List<String> texts = texts(read(sample));

            assertThat(texts(read(sample.replace("\n", "\r\n"))))
                    .isEqualTo(texts.stream()
                            .map(text -> text.contains("ferry --now") || text.contains("indented")
                                    ? text.replace("\n", "\r\n")
                                    : text)
                            .toList());
        }
    }

    @Test
    void cutAnywhereItStillMaps() {
        for (String sample : List.of(PROSE, FURNISHED)) {
            for (int end = 0; end < sample.length(); end++) {
                SourceMapping.check(read(sample.substring(0, end)));
            }
        }
    }

    @Test
    void deletingABlockLeavesAllOthers() {
        for (String sample : List.of(PROSE, FURNISHED)) {
            VARIANTS.forEach(variant -> checkDeletions(variant.apply(sample)));
        }
    }

    private static void checkDeletions(String source) {
        Article article = read(source);
        for (Block block : article.blocks()) {
            Span whole = block.enclosing();
            List<String> kept = new ArrayList<>();
            for (Block other : article.blocks()) {
                if (!whole.contains(other.source())) {
                    kept.add(other.text());
                }
            }
            String rest = source.substring(0, whole.start()) + source.substring(whole.end());
            assertThat(texts(read(rest))).as("without %s in%n%s", block, rest).isEqualTo(kept);
        }
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }

    static Article read(String content) {
        List<Article> read = new ArrayList<>();
        READER.read(SourceText.of(new SourceId("story.md"), content), read::add);
        return read.get(0);
    }
}
