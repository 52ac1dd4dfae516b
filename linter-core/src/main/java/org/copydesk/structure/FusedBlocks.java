package org.copydesk.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Folding;
import org.copydesk.language.Words;
import org.copydesk.text.Span;
import org.copydesk.text.TextView;

/**
 * Takes apart blocks in which a scraper ran pieces of a page together, where the seam is certain: a credit in front of
 * the text, and the headline behind a credit. Pieces keep exact views; what encloses them adds up to what enclosed the
 * block.
 */
final class FusedBlocks {

    private static final int SEARCHED = 400;
    private static final int LEAST_REST = 40;
    private static final int LEAST_TITLE_WORDS = 4;

    private final Phrases phrases;
    /** Folded; empty if it is too short to be told in other text. */
    private final String title;

    private FusedBlocks(Phrases phrases, String title) {
        this.phrases = phrases;
        boolean told = title.length() <= SEARCHED && Words.of(title).count() >= LEAST_TITLE_WORDS;
        this.title = told ? Folding.fold(title) : "";
    }

    /** The flow of an article, fused blocks taken apart. */
    static List<Block> split(Article article, Phrases phrases) {
        FusedBlocks fused = new FusedBlocks(phrases, title(article));
        List<Block> pieces = new ArrayList<>(article.blocks().size());
        for (Block block : article.blocks()) {
            boolean open = block.is(Role.BODY)
                    && block.place() == Place.FLOW
                    && block.inlines().isEmpty()
                    && block.text().length() >= LEAST_REST;
            List<Integer> seams = open ? fused.seams(block.text()) : List.of();
            pieces.addAll(seams.isEmpty() ? List.of(block) : cut(block, seams));
        }
        return pieces;
    }

    /** The title, or the first line of a text that has no place for one. */
    private static String title(Article article) {
        return article.headline()
                .map(Block::text)
                .orElseGet(() -> article.blocks().isEmpty()
                        ? ""
                        : article.blocks().get(0).text())
                .strip();
    }

    /** Offsets in the text where a new piece begins, ascending, in UTF-16 units. */
    private List<Integer> seams(String text) {
        List<Integer> seams = new ArrayList<>();
        int titled = titleStart(text);
        if (titled > 0) {
            int credit = Credits.tail(text.substring(0, titled).strip(), phrases);
            if (credit > 0) {
                seams.add(credit);
            }
            seams.add(titled);
            return seams;
        }
        return text.indexOf('/') > 0 ? creditSeams(text) : seams;
    }

    /** Where the title begins that ends a text behind a credit; -1 if it does not. */
    private int titleStart(String text) {
        int start = text.length() - title.length();
        if (title.isEmpty() || start <= 0 || text.charAt(start - 1) > ' ') {
            return -1;
        }
        if (!Folding.fold(text.substring(start)).equals(title)) {
            return -1;
        }
        String before = text.substring(0, start).strip();
        return Credits.isCredit(before, phrases) || Credits.tail(before, phrases) > 0 ? start : -1;
    }

    /** The seams around {@code Jo Doe/AP Photo} with a capital behind it. */
    private List<Integer> creditSeams(String text) {
        int slash = text.indexOf('/');
        while (slash > 0 && slash < SEARCHED) {
            int end = agencyEnd(text, slash + 1);
            int start = end > 0 && opensText(text, end) ? nameStart(text, slash) : -1;
            if (start == 0) {
                return List.of(end + 1);
            }
            if (start > 0) {
                return List.of(start, end + 1);
            }
            slash = text.indexOf('/', slash + 1);
        }
        return List.of();
    }

    /** Where the agency that begins at an offset ends; -1 if none does. */
    private int agencyEnd(String text, int from) {
        Words words = Words.of(text.substring(from, Math.min(text.length(), from + 40)));
        int found = -1;
        for (int count = 1; count <= 3 && count < words.count(); count++) {
            PhraseHits hits = new PhraseHits(phrases.sections().size());
            phrases.find(Words.of(words.text(0, count)), true, true, hits);
            String agency = hits.longest(phrases.section("agency"));
            if (agency.length() == words.text(0, count).length() && words.start(0) == 0) {
                found = from + words.end(count - 1);
            }
        }
        return found;
    }

    /** True if a blank and a capital stand at an offset and a sentence's worth of text follows. */
    private static boolean opensText(String text, int at) {
        return at + LEAST_REST < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
    }

    /** Where the person's name begins that ends at a slash: at the start, or behind an upright stroke or end mark. */
    private int nameStart(String text, int slash) {
        int start = slash;
        while (start > 0 && ".|©!?".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        Words name = Words.of(text.substring(start, slash));
        if (!PersonName.isWhole(name, 0, phrases)) {
            return -1;
        }
        boolean stroke = start > 0 && "|©".indexOf(text.charAt(start - 1)) >= 0;
        return stroke ? start - 1 : start;
    }

    private static List<Block> cut(Block block, List<Integer> seams) {
        List<Block> pieces = new ArrayList<>();
        int from = 0;
        int enclosed = block.enclosing().start();
        for (int i = 0; i <= seams.size(); i++) {
            boolean last = i == seams.size();
            int to = last ? block.text().length() : seams.get(i);
            TextView view = block.view().slice(from, to).strip();
            int end = last ? block.enclosing().end() : block.source(to, to).start();
            if (!view.isEmpty()) {
                pieces.add(Block.builder(block.role(), block.place(), view)
                        .enclosing(new Span(enclosed, Math.max(enclosed, end)))
                        .build());
                enclosed = Math.max(enclosed, end);
            }
            from = to;
        }
        return pieces;
    }
}
