package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final List<String> HEAD = List.of(
            "Tolland keeps its ferry for another year",
            "The harbour board of Tolland voted on Monday to keep the old ferry for another year, after a long debate.",
            "A survey had found that two in three islanders would rather wait at the slip than pay the bridge toll.");

    private static final List<String> FOOT = List.of(
            "The engine will be overhauled before the autumn storms, and the hull gets a coat of paint in the yard at Sund.",
            "Board members who had voted against the plan said that the bridge would be empty and the slip would be full.",
            "The ferry has run since 1911, with a break of four years in which it lay at the bottom of the harbour.",
            "Its captain said that he would believe it when he saw the paint.");

    @Test
    void toldInTheMiddleOfAnArticle() {
        check(
                Role.FURNITURE,
                List.of(
                        "Advertisement",
                        "ADVERTISEMENT",
                        "Werbung",
                        "Publicité",
                        "Share this:",
                        "Click to share on Twitter (Opens in new window)",
                        "Read more: Nine bridges that fell",
                        "Lesen Sie auch: Neun Brücken",
                        "Lea también: Nueve puentes",
                        "Leia também: Nove pontes",
                        "Читайте также: Девять мостов",
                        "Like Loading...",
                        "5 min read",
                        "12 comments",
                        "#Tolland #Ferry",
                        "Twitter: @tollandcourier",
                        "Story continues below advertisement",
                        "Your browser does not support the video tag.",
                        "Sign up for our newsletter",
                        "We use cookies to give you the best experience on our website. Read about our policy.",
                        "https://pic.example.com/tolland-ferry",
                        "View image in fullscreen",
                        "Related articles",
                        "Filed under: Ferries",
                        "This is a modal window. Escape will cancel and close the window."));
        check(
                Role.CAPTION,
                List.of(
                        "Captain Ivo Marten (l) and the mayor at the slip in Tolland",
                        "Ivo Marten (r) shakes hands with Runa Velk (L) on Monday in Tolland.",
                        "The mayor Runa Velk (2.v.r.) und Ivo Marten (rechts) am Hafen",
                        "FILE - The ferry leaves Tolland harbour, 3 March 2019.",
                        "In this photo taken in May, the ferry lies at the slip of Tolland.",
                        "Clockwise from top: the slip, the ferry and its captain.",
                        "The ferry leaves the harbour on Monday. Photograph: Jo Haldane/Getty Images",
                        "Runa Velk speaks to islanders in Tolland, Monday, 3 March 2026. (Jo Haldane/AP)",
                        "Jo Haldane/AFP - The captain and the mayor at the slip of Tolland",
                        "Le maire Octave Rollin (g) et le capitaine sur le quai de Valbrune"));
        check(
                Role.CREDIT,
                List.of(
                        "Photo: Jo Haldane",
                        "(Photo by Jo Haldane/AFP via Getty Images)",
                        "Jo Haldane/AFP/Getty Images",
                        "REUTERS/Jo Haldane",
                        "EPA-EFE/Jo Haldane",
                        "© POOL – Jo HALDANE",
                        "Foto: dpa",
                        "Crédit photo : Jo Haldane",
                        "Image credit: Harbour Museum",
                        "Courtesy of the Harbour Museum",
                        "Jo Haldane | AP"));
        check(
                Role.RIGHTS,
                List.of(
                        "© 2026 The Tolland Courier. All rights reserved.",
                        "Copyright 2026 Nordwire",
                        "© Agence Nord. All reproduction, even partial, is reserved.",
                        "Tous droits réservés",
                        "Alle Rechte vorbehalten",
                        "Todos los derechos reservados",
                        "Riproduzione riservata",
                        "This material may not be published, broadcast, rewritten or redistributed.",
                        "This article was originally published in the Tolland Courier."));
        check(
                Role.SUBHEAD,
                List.of(
                        "A town divided",
                        "– Sund –",
                        "“Nobody asked the captain”",
                        "THE COST",
                        "What the survey found"));
        check(
                Role.DATELINE,
                List.of("March 3, 2026", "3. März 2026", "Published: 3 March 2026, 10:30 am", "2026-03-03"));
        check(
                Role.LIST_ITEM,
                List.of("* The ferry stays.", "- the ferry stays", "2. The toll is put off.", "• The toll"));
        check(Role.QUOTATION, List.of("> I will believe it when I see the paint."));
    }

    @Test
    void silentOnProseThatOnlyLooksLikeIt() {
        check(
                Role.BODY,
                List.of(
                        "Read more books than the mayor, the captain says, and you will still not know where the sandbanks are.",
                        "Share prices of the yard rose by four per cent on Tuesday.",
                        "The newsletter of the harbour board had called the ferry “a floating museum” in its autumn number.",
                        "Sign up to the volunteer crew, the captain tells young people, and see the harbour from below.",
                        "Advertisement is what the bridge needs, said a board member, because nobody knows that it is open.",
                        "By Friday the ferry had carried more people than the bridge had in a month.",
                        "By the time Runa Velk arrived, the slip was full of people who wanted to be seen.",
                        "The report was carried by Agence Nord and Reuters, which both named the wrong captain.",
                        "Runa Velk is a former reporter who now chairs the harbour board, and she has little patience with reporters.",
                        "Ivo Marten, who was born in Sund, has been a captain for thirty years and lives in a house without stairs.",
                        "The photo by the door shows the ferry in 1911, with flags on the mast and no one on deck.",
                        "Rep. Jo Doe (D) and Sen. Ann Roe (R) came to look at the slip and left before it rained.",
                        "The chart has three layers: (a) depth, (b) current and (c) wrecks.",
                        "All rights to the old name were sold with the ship.",
                        "Copyright did not come into it, the museum said.",
                        "Tags on the ropes give the year in which they were spliced, and some are older than the crew.",
                        "We use cookies, the baker says, as bait: children come for them and parents stay for the rye.",
                        "He first published the figures in May.",
                        "“Follow us,” the captain said, and nobody did.",
                        "The Bank/Reuters index of freight rates fell.",
                        "Above the slip hangs a lamp that has not been lit since the war.",
                        "What did the board expect?"));
    }

    @Test
    void headlineIsTheFirstLineOfItsShape() {
        assertThat(role(List.of(HEAD.get(0), HEAD.get(1), HEAD.get(2)), 0)).isEqualTo(Role.HEADLINE);
        assertThat(role(List.of("Is the ferry finished?", HEAD.get(1), HEAD.get(2)), 0))
                .isEqualTo(Role.HEADLINE);
        assertThat(role(List.of(HEAD.get(1), HEAD.get(2)), 0)).isEqualTo(Role.BODY);
        assertThat(role(List.of(HEAD.get(1), "A town divided", HEAD.get(2)), 1)).isEqualTo(Role.SUBHEAD);
        assertThat(role(List.of("A lone line"), 0)).isEqualTo(Role.BODY);
    }

    @Test
    void headlineFollowsWidgetsDatesAndPictures() {
        List<String> page = new ArrayList<>(
                List.of("Spread the love", "3 March 2026", "Captain Ivo Marten (l) of Tolland", "Photo: Jo Haldane"));
        page.addAll(HEAD);

        assertThat(role(page, 4)).isEqualTo(Role.HEADLINE);
    }

    @Test
    void headlineIsNotInferredWhereAFieldGivesIt() {
        Article article = Structure.infer(Pages.titled("Tolland keeps its ferry", HEAD));

        assertThat(article.blocks(Role.HEADLINE)).isEmpty();
        assertThat(article.blocks().get(0).role()).isEqualTo(Role.STANDFIRST);
    }

    @Test
    void titleRepeatedInTheFlowIsAHeadline() {
        Article article = Structure.infer(Pages.titled(
                HEAD.get(0), List.of(HEAD.get(1), "Tolland Keeps its Ferry, for another year", HEAD.get(2))));

        assertThat(article.blocks().get(1).role()).isEqualTo(Role.HEADLINE);
        assertThat(article.blocks().get(1).evidence()).contains("the headline's words again");
    }

    @Test
    void bylinesUnderTheHeadline() {
        for (String byline : List.of(
                "By Jo Haldane",
                "Von Heike Brandis",
                "Par Élodie Marchais",
                "Por Lía Montes y Iker Prado",
                "Di Carla Renzi",
                "Door Anneke de Wit",
                "Text: Heike Brandis",
                "Jo Haldane, Staff Writer",
                "Jo Haldane | Senior Reporter",
                "Written by Jo Haldane and Ann Roe",
                "Jo Haldane",
                "By Jo Haldane, Courier Staff",
                "BY JO HALDANE")) {
            List<String> page = new ArrayList<>(List.of(HEAD.get(0), byline));
            page.addAll(FOOT);
            assertThat(role(page, 1)).as(byline).isEqualTo(Role.BYLINE);
        }
    }

    @Test
    void standfirstUnderTheHeadline() {
        List<String> page = new ArrayList<>(List.of(
                HEAD.get(0), "The board gives the old ship a reprieve. Its captain has doubts.", "By Jo Haldane"));
        page.addAll(FOOT);

        assertThat(role(page, 1)).isEqualTo(Role.STANDFIRST);
    }

    @Test
    void biographiesAtTheEnd() {
        for (String bio : List.of(
                "Jo Haldane is a reporter at the Tolland Courier. Before joining, he worked as a deckhand.",
                "Jo Haldane has written about harbours for twenty years. Follow him on Twitter @johaldane.",
                "Heike Brandis ist Redakteurin in Arnfeld und schreibt seit 2011 über die Region.",
                "Élodie Marchais est journaliste et vit à Valbrune.",
                "About the author: Jo Haldane covers the coast and its ships.")) {
            List<String> page = new ArrayList<>(HEAD);
            page.addAll(FOOT);
            page.add(bio);
            assertThat(role(page, page.size() - 1)).as(bio).isEqualTo(Role.BIO);
        }
    }

    @Test
    void evidenceSaysWhy() {
        Block byline = infer(middle("Read more: Nine bridges that fell")).get(HEAD.size());

        assertThat(byline.isInferred()).isTrue();
        assertThat(byline.evidence()).first().asString().contains("“Read more”");
    }

    @Test
    void proseComesBackAsItIs() {
        List<String> prose = new ArrayList<>(HEAD.subList(1, HEAD.size()));
        prose.addAll(FOOT);
        Article read = Pages.plain(prose);

        assertThat(Structure.infer(read)).isSameAs(read);
    }

    @Test
    void whatTheFormatMarksStays() {
        String text = "Advertisement";
        for (Role role : Role.values()) {
            for (Place place : Place.values()) {
                if (place == Place.FLOW && (role == Role.BODY || role == Role.SUBHEAD || role == Role.LIST_ITEM)) {
                    continue;
                }
                Block marked = Block.of(role, place, TextView.verbatim(text, new Span(0, text.length())));
                Article article = Article.builder(SourceText.of(new SourceId("a.html"), text), "html")
                        .block(marked)
                        .build();
                assertThat(Structure.infer(article).blocks().get(0).role()).isEqualTo(role);
            }
        }
    }

    @Test
    void headingsAndItemsAreFurnitureOnStrongSignsOnly() {
        assertThat(marked(Role.SUBHEAD, "Related posts")).isEqualTo(Role.FURNITURE);
        assertThat(marked(Role.SUBHEAD, "Leave a Reply")).isEqualTo(Role.FURNITURE);
        assertThat(marked(Role.SUBHEAD, "Contact us")).isEqualTo(Role.SUBHEAD);
        assertThat(marked(Role.SUBHEAD, "By Jo Haldane")).isEqualTo(Role.SUBHEAD);
        assertThat(marked(Role.LIST_ITEM, "https://tolland.example/ferry")).isEqualTo(Role.LIST_ITEM);
    }

    @Test
    void captionThatAReaderInferredMayBeACredit() {
        assertThat(captioned("Photo by Jo Haldane for the Courier")).isEqualTo(Role.CREDIT);
        assertThat(captioned("The ferry at its slip")).isEqualTo(Role.CAPTION);
    }

    private static Role captioned(String text) {
        Block caption = Block.of(Role.BODY, Place.FLOW, TextView.verbatim(text, new Span(0, text.length())))
                .as(Role.CAPTION, List.of("an emphasised line under a picture"));
        Article article = Article.builder(SourceText.of(new SourceId("a.md"), text), "markdown")
                .block(caption)
                .build();
        return Structure.infer(article).blocks().get(0).role();
    }

    @Test
    void emptyArticleStays() {
        assertThat(Structure.infer(Pages.plain(List.of())).blocks()).isEmpty();
    }

    @Test
    void manyBlocksTakeLinearTime() {
        for (String line : List.of(
                "Advertisement",
                "A line",
                "a line,",
                "(l) (r) (",
                "Read more:",
                "By Jo Haldane",
                "© 2026 Jo",
                "Photo: Jo Doe",
                "Jo Haldane/AP Photo " + HEAD.get(1),
                "3 March 2026",
                "He said so.")) {
            List<String> lines = new ArrayList<>(Collections.nCopies(10_000, line));
            assertTimeout(Duration.ofSeconds(20), () -> infer(lines), line);
        }
    }

    @Test
    void hugeBlocksTakeLinearTime() {
        for (String piece : List.of("word ", "(", "/", "| ", "©", ". ", "@", "“", "Jo/AP A", "\t")) {
            assertTimeout(Duration.ofSeconds(10), () -> infer(List.of("A", piece.repeat(400_000), "B")), piece);
        }
    }

    private static Role marked(Role role, String text) {
        String source = HEAD.get(1) + text;
        Article article = Article.builder(SourceText.of(new SourceId("a.md"), source), "markdown")
                .block(Block.of(
                        Role.BODY,
                        Place.FLOW,
                        TextView.verbatim(source, new Span(0, HEAD.get(1).length()))))
                .block(Block.of(
                        role,
                        Place.FLOW,
                        TextView.verbatim(source, new Span(HEAD.get(1).length(), source.length()))))
                .build();
        return Structure.infer(article).blocks().get(1).role();
    }

    private static void check(Role expected, List<String> lines) {
        SoftAssertions all = new SoftAssertions();
        for (String line : lines) {
            List<Block> blocks = infer(middle(line));
            all.assertThat(blocks.get(HEAD.size()).role()).as(line).isEqualTo(expected);
            all.assertThat(blocks.subList(HEAD.size() + 1, blocks.size()))
                    .as("paragraphs behind: " + line)
                    .allMatch(block -> block.is(Role.BODY));
        }
        all.assertAll();
    }

    private static List<String> middle(String line) {
        List<String> page = new ArrayList<>(HEAD);
        page.add(line);
        page.addAll(FOOT);
        return page;
    }

    private static List<Block> infer(List<String> texts) {
        return Structure.infer(Pages.plain(texts)).blocks();
    }

    private static Role role(List<String> texts, int index) {
        return infer(texts).get(index).role();
    }
}
