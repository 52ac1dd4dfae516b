package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.LongSet;
import org.copydesk.language.WordClasses;
import org.copydesk.language.Words;

/** Names that have slipped: in small letters, with the next word glued to them, with a sign torn off. */
final class NameSlips {

    private static final Set<Role> SKIPPED = Set.of(Role.CODE, Role.FURNITURE, Role.RIGHTS);
    private static final int SHORTEST_GLUED = 5;
    private static final long PRIME = 0x100000001b3L;

    private final Article article;
    private final NameCast cast;
    private final List<Variance> found = new ArrayList<>();

    private NameSlips(Article article, NameCast cast) {
        this.article = article;
        this.cast = cast;
    }

    static List<Variance> variances(Article article, NameCast cast) {
        NameSlips slips = new NameSlips(article, cast);
        slips.glued();
        slips.smallLetters();
        for (Block block : article.texts()) {
            if (block.marks().has('+')) {
                slips.tornSigns(block);
            }
        }
        return slips.found;
    }

    /** {@code Lucas Jansonforward}, where the article knows Lucas Janson. */
    private void glued() {
        LongSet beginnings = new LongSet();
        LongSet shared = new LongSet();
        for (NameForm form : cast.forms()) {
            if (form.letters().length() >= SHORTEST_GLUED && !beginnings.add(beginning(form))) {
                shared.add(beginning(form));
            }
        }
        for (NameForm form : cast.forms()) {
            if (form.letters().length() >= SHORTEST_GLUED + 2 && shared.has(beginning(form))) {
                glued(form);
            }
        }
    }

    /** The letters that a name and the name with a word glued to it have in common at least, as a hash. */
    private static long beginning(NameForm form) {
        long letters = 0;
        for (int i = 0; i < SHORTEST_GLUED; i++) {
            letters = letters * PRIME + form.letters().charAt(i);
        }
        return letters;
    }

    private void glued(NameForm form) {
        for (int length = form.letters().length() - 2; length >= SHORTEST_GLUED; length--) {
            for (NameForm name : cast.withLetters(form.letters().substring(0, length))) {
                if (isGlued(form, name)) {
                    glued(form, name);
                }
            }
        }
    }

    private static boolean isGlued(NameForm form, NameForm name) {
        return form.text().indexOf('-') < 0
                && hasWordGlued(form.letters(), name.letters())
                && !form.word().isCommon()
                && !name.word().isCommon();
    }

    /** Whether the longer is the name with a common word glued to it. */
    static boolean hasWordGlued(String longer, String name) {
        if (name.length() < SHORTEST_GLUED || longer.length() < name.length() + 2 || !longer.startsWith(name)) {
            return false;
        }
        String rest = longer.substring(name.length());
        return rest.length() > 2 && NameLists.isCommon(rest) || WordClasses.isFunctionWord(Words.of(rest), 0);
    }

    private void glued(NameForm form, NameForm name) {
        int length = name.text().length();
        String start = form.text().substring(0, Math.min(length, form.text().length()));
        boolean same = start.equals(name.text());
        boolean introduced = form.companions().stream().anyMatch(name.companions()::contains);
        boolean alone = name.companions().isEmpty() && !form.companions().isEmpty();
        if (introduced || !same && alone) {
            List<NameWord> wrong = form.last().stream()
                    .map(NameForm.Occurrence::word)
                    .map(word -> same ? word : beginning(word, start))
                    .toList();
            List<NameWord> right =
                    name.last().stream().map(NameForm.Occurrence::word).toList();
            if (!wrong.isEmpty() && !right.isEmpty()) {
                found.add(
                        new Variance(wrong, right, same ? form.text() : start, name.text(), "glued to the next word"));
            }
        }
    }

    private static NameWord beginning(NameWord word, String start) {
        return NameWord.of(start, word.block(), word.word(), word.start(), word.start() + start.length(), word.plain());
    }

    /** {@code rizwan saleem}, and {@code winterstorm Decima} where the article has Winter Storm Decima. */
    private void smallLetters() {
        List<Mention> candidates = new ArrayList<>();
        LongSet firstWords = new LongSet();
        for (Mention mention : cast.mentions()) {
            int count = mention.words().size();
            if (count == 2 && isPerson(mention)
                    || count == 3 && mention.first().letters().length() > 2) {
                candidates.add(mention);
                firstWords.add(Words.hashOf(firstLetters(mention)));
            }
        }
        if (candidates.isEmpty()) {
            return;
        }
        Map<String, Mention> names = new LinkedHashMap<>();
        for (Block block : article.texts()) {
            if (!SKIPPED.contains(block.role()) && hasOne(block.words(), firstWords)) {
                if (names.isEmpty()) {
                    for (Mention mention : candidates) {
                        names.putIfAbsent(
                                firstLetters(mention) + ' ' + mention.last().letters(), mention);
                    }
                }
                smallLetters(block, names, firstWords);
            }
        }
    }

    /** Of the given name, or of the two words that may be written as one. */
    private static String firstLetters(Mention mention) {
        String first = mention.first().letters();
        return mention.words().size() == 3 ? first + mention.words().get(1).letters() : first;
    }

    private static boolean hasOne(Words words, LongSet firstWords) {
        for (int i = 0; i + 1 < words.count(); i++) {
            if (words.isLowerCase(i) && firstWords.has(words.hash(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Mention mention) {
        NameWord first = mention.first();
        boolean known = NameLists.isTellingGivenName(first.form()) && NameLayout.isProven(mention);
        return (known || mention.block().is(Role.BYLINE))
                && first.text().length() > 2
                && !first.form().isCommon()
                && !mention.last().form().isCommon();
    }

    private void smallLetters(Block block, Map<String, Mention> names, LongSet firstWords) {
        Words words = block.words();
        for (int i = 0; i + 1 < words.count(); i++) {
            if (!words.isLowerCase(i) || !firstWords.has(words.hash(i)) || !words.adjacent(i)) {
                continue;
            }
            int end = words.end(i + 1);
            if (MentionFinder.isPossessive(words.text(), words.start(i + 1), end)) {
                end -= 2;
            }
            String last = NameWord.letters(words.text().substring(words.start(i + 1), end));
            Mention name = names.get(NameWord.letters(words.text(i)) + ' ' + last);
            if (name != null
                    && words.isLowerCase(i + 1) == (name.words().size() == 2)
                    && !block.inside(Inline.Kind.CODE, words.start(i))
                    && !NameSetting.isAddress(block.text(), words.start(i), end)) {
                String written = words.text().substring(words.start(i), end);
                NameWord wrong = NameWord.of(written, block, i, words.start(i), end, true);
                found.add(new Variance(
                        List.of(wrong), List.of(NameLayout.whole(name)), written, name.text(), "small letters"));
            }
        }
    }

    /** {@code Disney +} where the article has {@code Disney+}. */
    private void tornSigns(Block block) {
        String text = block.text();
        Words words = block.words();
        for (int at = text.indexOf(" +"); at > 0; at = text.indexOf(" +", at + 1)) {
            int word = words.indexAt(at - 1);
            boolean name = word >= 0 && words.end(word) == at && words.isCapitalised(word);
            if (name && isEndOfName(text, at + 2)) {
                String whole = words.text(word) + '+';
                NameWord wrong = NameWord.of(words.text(word) + " +", block, word, words.start(word), at + 2, false);
                model(whole)
                        .ifPresent(right -> found.add(new Variance(
                                List.of(wrong), List.of(right), wrong.text(), whole, "hyphens and blanks")));
            }
        }
    }

    /** The next word is in small letters, so that the sign adds nothing to the name. */
    private static boolean isEndOfName(String text, int at) {
        return at == text.length()
                || at + 1 < text.length() && text.charAt(at) == ' ' && Character.isLowerCase(text.charAt(at + 1));
    }

    private Optional<NameWord> model(String whole) {
        for (Block block : article.texts()) {
            int start = block.text().indexOf(whole);
            if (start >= 0 && !block.is(Role.CODE)) {
                int word = block.words().indexAt(start);
                return Optional.of(NameWord.of(whole, block, word, start, start + whole.length(), false));
            }
        }
        return Optional.empty();
    }
}
