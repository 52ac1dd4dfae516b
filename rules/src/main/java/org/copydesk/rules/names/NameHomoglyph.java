package org.copydesk.rules.names;

import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;

/** Words that mix letters of two scripts which look alike. */
public final class NameHomoglyph implements ArticleRule {

    /** Folded words of texts that show such letters on purpose. */
    private static final Set<String> ON_PURPOSE = Set.of(
            "cyrillic",
            "homoglyph",
            "homoglyphs",
            "homograph",
            "homographs",
            "confusable",
            "confusables",
            "punycode",
            "unicode",
            "lookalike",
            "lookalikes",
            "transliteration");

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            Words words = block.words();
            if (words.hasBeyondAscii() && hasOtherScript(words) && !block.is(Role.CODE) && !isOnPurpose(words)) {
                check(block, sink);
            }
        }
    }

    private static boolean hasOtherScript(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.hasBeyondAscii(i) && hasOtherScript(words.text(), words.start(i), words.end(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOtherScript(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u0370' && (Lookalikes.isGreek(c) || Lookalikes.isCyrillic(c) || Lookalikes.isStranger(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnPurpose(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (ON_PURPOSE.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static void check(Block block, Sink sink) {
        Words words = block.words();
        for (int i = 0; i < words.count(); i++) {
            if (!block.inside(Inline.Kind.CODE, words.start(i))
                    && !NameSetting.isAddress(block.text(), words.start(i), words.end(i))) {
                Words parts = words.parts(i);
                int odd = -1;
                for (int part = 0; part < parts.count() && odd < 0; part++) {
                    odd = oddLetter(block.text(), parts.start(part), parts.end(part));
                }
                if (odd >= 0) {
                    report(block, words.start(i), words.end(i), odd, sink);
                }
            }
        }
    }

    /** Offset of the letter that does not belong; -1 if the word is of one script, or mixes two openly. */
    private static int oddLetter(String text, int start, int end) {
        Census census = Census.of(text, start, end);
        if (census.latin() == 0) {
            return -1;
        }
        if (census.stranger() >= 0) {
            return census.stranger();
        }
        if (census.cyrillic() > 0 && census.greek() > 0 || census.cyrillic() + census.greek() == 0) {
            return -1;
        }
        if (census.greek() > 0) {
            return census.latin() >= 2 && census.alikeForeign() == census.greek() ? census.firstForeign() : -1;
        }
        if (census.alikeForeign() == census.cyrillic()) {
            return census.latin() >= census.cyrillic() || census.alikeLatin() < census.latin()
                    ? census.firstForeign()
                    : census.firstLatin();
        }
        return census.alikeLatin() == census.latin() && (census.changes() > 1 || census.latin() == 1)
                ? census.firstLatin()
                : -1;
    }

    /**
     * The letters of a word by script.
     *
     * @param alikeForeign Cyrillic and Greek letters that look Latin
     * @param alikeLatin Latin letters that look Cyrillic
     * @param changes how often the script changes from letter to letter
     * @param stranger offset of the first letter of a third script, or -1
     */
    private record Census(
            int latin,
            int cyrillic,
            int greek,
            int alikeForeign,
            int alikeLatin,
            int changes,
            int firstForeign,
            int firstLatin,
            int stranger) {

        static Census of(String text, int start, int end) {
            int latin = 0;
            int cyrillic = 0;
            int greek = 0;
            int alikeForeign = 0;
            int alikeLatin = 0;
            int changes = 0;
            int firstForeign = -1;
            int firstLatin = -1;
            int stranger = -1;
            boolean wasLatin = false;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                boolean isLatin = Lookalikes.isLatin(c);
                boolean isForeign = Lookalikes.isCyrillic(c) || Lookalikes.isGreek(c);
                changes += (isLatin || isForeign) && latin + cyrillic + greek > 0 && isLatin != wasLatin ? 1 : 0;
                wasLatin = isLatin || !isForeign && wasLatin;
                latin += isLatin ? 1 : 0;
                cyrillic += Lookalikes.isCyrillic(c) ? 1 : 0;
                greek += Lookalikes.isGreek(c) ? 1 : 0;
                alikeForeign += isForeign && Lookalikes.latin(c) != c ? 1 : 0;
                alikeLatin += isLatin && Lookalikes.cyrillic(c) != c ? 1 : 0;
                firstForeign = isForeign && firstForeign < 0 ? i : firstForeign;
                firstLatin = isLatin && firstLatin < 0 ? i : firstLatin;
                stranger = Lookalikes.isStranger(c) && stranger < 0 ? i : stranger;
            }
            return new Census(
                    latin, cyrillic, greek, alikeForeign, alikeLatin, changes, firstForeign, firstLatin, stranger);
        }
    }

    private static void report(Block block, int start, int end, int odd, Sink sink) {
        String word = block.text().substring(start, end);
        char letter = block.text().charAt(odd);
        Draft draft = sink.at(block, start, end)
                .with("word", word)
                .with("letter", String.valueOf(letter))
                .with("script", Lookalikes.script(letter))
                .with("code", String.format(Locale.ROOT, "U+%04X", (int) letter))
                .subject(word);
        String plain = inOneScript(word, Lookalikes.isLatin(letter));
        if (!plain.equals(word)) {
            draft.replace(plain).suggested();
        }
        draft.report();
    }

    private static String inOneScript(String word, boolean cyrillic) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain.append(cyrillic ? Lookalikes.cyrillic(c) : Lookalikes.latin(c));
        }
        return plain.toString();
    }
}
