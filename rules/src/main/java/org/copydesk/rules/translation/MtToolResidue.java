package org.copydesk.rules.translation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** What a translation program leaves behind: its signature, its window's words, its markup, its links. */
public final class MtToolResidue implements ArticleRule {

    /** Google's page translation puts two of these around each text that it replaces. */
    private static final String FONT = "vertical-align: inherit";

    private static final String FONT_OPEN = "<font";
    private static final String FONT_CLOSE = "</font>";
    /** Pages shown through Google's translation are served from here. */
    private static final List<String> PROXIES =
            List.of(".translate.goog", "translate.google.com/translate?", "translatetheweb.com", "translate.yandex.");

    private static final WordSet DONE = WordSet.of(
            "translated",
            "translation",
            "translate",
            "traduit",
            "traduction",
            "ubersetzt",
            "ubersetzung",
            "traducido",
            "traduccion",
            "tradotto",
            "traduzione",
            "traduzido",
            "traducao",
            "vertaald",
            "vertaling",
            "przetlumaczono",
            "tlumaczenie",
            "перевод",
            "переведено",
            "переклад",
            "перекладено",
            "oversat",
            "oversatt",
            "powered",
            "original");
    private static final int LONGEST_LINE = 14;
    /** What the window says around a translation. Each stands as a text of its own. */
    private static final List<String> WINDOW = List.of(
            "rate this translation",
            "contribute a better translation",
            "show original text",
            "view original text",
            "your feedback will be used to help improve google translate",
            "select language powered by google translate",
            "powered by google translate",
            "evaluer cette traduction",
            "afficher le texte d'origine",
            "original text rate this translation",
            "califica esta traduccion",
            "diese ubersetzung bewerten",
            "original text rate this translation your feedback will be used to help improve google translate");

    /** The hashes of their words in a row. */
    private static final Set<Long> WINDOW_HASHES = hashes();

    private static final int LONGEST_WINDOW = longest();

    /** What stands in all of {@link #PROXIES}. */
    private static final String PROXY = "translate";

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            if (!block.is(Role.CODE)) {
                signature(block, sink);
                markup(article, block, sink);
                links(block, sink);
            }
        }
    }

    /** {@code Translated with DeepL.com (free version)}: the block, or its last sentence or line. */
    private static void signature(Block block, Sink sink) {
        Words words = block.words();
        if (isWindow(words)) {
            sink.at(block)
                    .message("window")
                    .with("match", block.text().strip())
                    .deleteBlock(block)
                    .report();
            return;
        }
        if (!TranslationTools.mayBeNamed(words)) {
            return;
        }
        for (int i = 0; i < block.sentences().count(); i++) {
            int start = block.sentences().start(i);
            int end = block.sentences().end(i);
            for (int line = start; line < end; line = lineEnd(block.text(), line, end) + 1) {
                sign(block, line, lineEnd(block.text(), line, end), sink);
            }
        }
    }

    private static int lineEnd(String text, int from, int end) {
        int at = text.indexOf('\n', from);
        return at < 0 || at > end ? end : at;
    }

    private static void sign(Block block, int start, int end, Sink sink) {
        Words words = block.words();
        int first = words.firstFrom(start);
        int last = words.firstFrom(end);
        if (first >= last || last - first > LONGEST_LINE || !DONE.has(words, first)) {
            return;
        }
        String line = block.text().substring(start, end);
        if (TranslationTools.areNamed(line) && !EnglishCopy.isLiteral(block, start) && !hasVerb(words, first, last)) {
            var draft = sink.at(block, start, end).message("signature").with("match", line);
            boolean alone = first == 0 && last == words.count();
            (alone ? draft.deleteBlock(block) : draft.delete()).report();
        }
    }

    /** Whether the line is a sentence about a translation rather than a signature. */
    private static boolean hasVerb(Words words, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (words.is(i, "is")
                    || words.is(i, "was")
                    || words.is(i, "are")
                    || words.is(i, "were")
                    || words.is(i, "has")
                    || words.is(i, "can")
                    || words.is(i, "said")) {
                return true;
            }
        }
        return false;
    }

    private static Set<Long> hashes() {
        Set<Long> hashes = new LinkedHashSet<>();
        for (String text : WINDOW) {
            hashes.add(Words.of(text).hash());
        }
        return Collections.unmodifiableSet(hashes);
    }

    private static int longest() {
        int longest = 0;
        for (String text : WINDOW) {
            longest = Math.max(longest, Words.of(text).count());
        }
        return longest;
    }

    private static boolean isWindow(Words words) {
        return words.count() <= LONGEST_WINDOW && WINDOW_HASHES.contains(words.hash());
    }

    /** The tags that a browser's translation put around the text, in the source of the block. */
    private static void markup(Article article, Block block, Sink sink) {
        Span whole = block.enclosing();
        if (whole.length() - block.text().length() < FONT.length()
                && !block.marks().has('<')) {
            return;
        }
        String source = article.source().content();
        int mark = indexOf(source, FONT, whole.start(), whole.end());
        if (mark < 0) {
            return;
        }
        int start = source.lastIndexOf(FONT_OPEN, mark);
        int close = source.lastIndexOf(FONT_CLOSE, whole.end() - FONT_CLOSE.length());
        if (start < whole.start() || close < mark) {
            return;
        }
        int end = close + FONT_CLOSE.length();
        sink.at(new Span(start, end))
                .message("markup")
                .replace(withoutFont(source.substring(start, end)))
                .report();
    }

    private static int indexOf(String source, String wanted, int from, int end) {
        // Not String.indexOf alone: it would run to the end of a file that holds many articles.
        int found = source.substring(from, end).indexOf(wanted);
        return found < 0 ? -1 : from + found;
    }

    private static String withoutFont(String markup) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < markup.length()) {
            int tag = markup.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            kept.append(markup, at, tag);
            int end = markup.indexOf('>', tag);
            String name = markup.substring(tag).toLowerCase(Locale.ROOT);
            boolean font = name.startsWith(FONT_OPEN) || name.startsWith(FONT_CLOSE);
            at = end < 0 ? markup.length() : end + 1;
            kept.append(font ? "" : markup.substring(tag, at));
        }
        return kept.append(markup, at, markup.length()).toString();
    }

    private static void links(Block block, Sink sink) {
        for (Inline inline : block.inlines()) {
            boolean proxied = inline.kind() == Inline.Kind.LINK
                    && !inline.range().isEmpty()
                    && inline.target().contains(PROXY)
                    && PROXIES.stream().anyMatch(inline.target()::contains);
            if (proxied) {
                sink.at(block, inline.range().start(), inline.range().end())
                        .message("link")
                        .with("target", inline.target())
                        .report();
            }
        }
    }
}
