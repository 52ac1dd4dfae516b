package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.WordClasses;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** Finds the names in an article by their capitals. */
final class MentionFinder {

    private static final Set<Role> SKIPPED =
            Set.of(Role.CODE, Role.FURNITURE, Role.RIGHTS, Role.VERSE, Role.TABLE_CELL);
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "van", "von", "der", "den", "ten", "ter",
            "zu", "bin", "bint", "ibn", "ben", "la", "le", "y", "af", "av", "dello", "degli", "al", "el", "ul");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul", "d", "l");
    private static final WordSet PARTICLE_HASHES = WordSet.of(PARTICLES);
    private static final int LONGEST = 6;
    private static final int LONGEST_INITIALS = 6;

    private static final char FIRST_INVISIBLE = '\u00AD';

    /** Of the words of at least four letters, the share of capitals above which a line is one of capitalised words. */
    private static final double TITLE_CASE = 0.6;

    private final List<Mention> found = new ArrayList<>();
    private final Map<String, ComparedWord> forms = new LinkedHashMap<>();

    private MentionFinder() {}

    static List<Mention> in(Article article) {
        MentionFinder finder = new MentionFinder();
        for (Block block : article.texts()) {
            if (!SKIPPED.contains(block.role())) {
                finder.scan(block);
            }
        }
        return finder.found;
    }

    private void scan(Block block) {
        Words words = block.words();
        int capitals = 0;
        int names = 0;
        for (int i = 0; i < words.count(); i++) {
            if (!words.isLowerCase(i)) {
                names++;
                capitals += words.isAllCaps(i) ? 1 : 0;
            }
        }
        if (names == 0 || capitals * 2 > words.count()) {
            return;
        }
        boolean titleCase = isTitleCase(words);
        int i = 0;
        while (i < words.count()) {
            if (isNameWord(block, words, i)) {
                int end = endOfRun(block, i);
                add(block, i, end, titleCase);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** A headline or label in capitalised words; a sentence full of names ends with a stop. */
    private static boolean isTitleCase(Words words) {
        String text = words.text();
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last >= 0 && ".!?…:;".indexOf(text.charAt(last)) >= 0) {
            return false;
        }
        int long4 = 0;
        int capitals = 0;
        for (int i = 0; i < words.count(); i++) {
            if (words.end(i) - words.start(i) >= 4 && !words.isNumber(i)) {
                long4++;
                capitals += words.isCapitalised(i) ? 1 : 0;
            }
        }
        return long4 >= 2 && capitals >= TITLE_CASE * long4;
    }

    private static boolean isNameWord(Block block, Words words, int i) {
        return !words.isLowerCase(i) && !words.hasDigit(i) && isName(block, words, i);
    }

    private static boolean isName(Block block, Words words, int i) {
        String text = words.text();
        int start = words.start(i);
        int end = words.end(i);
        if (!words.isCapitalised(i) && !hasArticle(words, i) || isCapitals(words, i) && !isInitials(text, start, end)) {
            return false;
        }
        for (int k = start; k < end && words.marks().has('_'); k++) {
            if (text.charAt(k) == '_') {
                return false;
            }
        }
        return !NameSetting.isAddress(text, start, end) && !block.inside(Inline.Kind.CODE, start);
    }

    /** All in capitals, but for the possessive: {@code NATO’s}. */
    private static boolean isCapitals(Words words, int i) {
        if (words.isAllCaps(i)) {
            return true;
        }
        String text = words.text();
        int end = words.end(i) - 2;
        boolean possessive = isPossessive(text, words.start(i), words.end(i)) && end - words.start(i) >= 2;
        for (int k = words.start(i); possessive && k < end; k++) {
            if (Character.isLowerCase(text.charAt(k))) {
                return false;
            }
        }
        return possessive;
    }

    private static boolean isInitials(String text, int start, int end) {
        return end - start <= LONGEST_INITIALS && text.substring(start, end).indexOf('.') > 0;
    }

    /** {@code al-Assad}, {@code d'Alembert} */
    private static boolean hasArticle(Words words, int i) {
        String text = words.text();
        int k = words.start(i);
        while (k < words.end(i) && Character.isLowerCase(text.charAt(k))) {
            k++;
        }
        boolean joined = k > words.start(i) && k + 1 < words.end(i) && "-'’".indexOf(text.charAt(k)) >= 0;
        return joined
                && Character.isUpperCase(text.charAt(k + 1))
                && ARTICLES.contains(text.substring(words.start(i), k));
    }

    private static int endOfRun(Block block, int from) {
        Words words = block.words();
        int end = from + 1;
        while (end < words.count() && end - from < LONGEST && joins(words, end - 1)) {
            int next = end;
            while (next < words.count() && next - end < 2 && isParticle(words, next) && joins(words, next)) {
                next++;
            }
            if (next >= words.count() || !isNameWord(block, words, next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** Only a blank, or the dot of an initial or a title and a blank, stands between a word and the next. */
    private static boolean joins(Words words, int i) {
        if (i + 1 >= words.count()) {
            return false;
        }
        if (isPossessive(words.text(), words.start(i), words.end(i))) {
            return false;
        }
        String text = words.text();
        int next = words.start(i + 1);
        int k = words.end(i);
        if (text.charAt(k) == '.' && (k - words.start(i) == 1 || NameLists.isTitle(words, i))) {
            k++;
        }
        boolean blank = k < next;
        while (blank && k < next) {
            blank = Character.isWhitespace(text.charAt(k++));
        }
        return blank;
    }

    /** A word between the parts of a name, in small letters. */
    private static boolean isParticle(Words words, int i) {
        return PARTICLE_HASHES.has(words, i) && PARTICLES.contains(words.text(i));
    }

    static boolean isPossessive(String text, int start, int end) {
        return end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && NameSetting.isApostrophe(text.charAt(end - 2));
    }

    /** Takes titles and the ordinary word at the beginning of a sentence off a run, and adds what stays. */
    private void add(Block block, int from, int to, boolean titleCase) {
        Words words = block.words();
        int first = from;
        boolean titled = false;
        for (int i = from; i < to - 1; i++) {
            if (NameLists.isTitle(words, i) && !isOfThing(words, i + 1, to)) {
                first = i + 1;
                titled = true;
            }
        }
        boolean begins = first == from && beginsSentence(block, from);
        if (begins && WordClasses.isFunctionWord(words, first)) {
            first++;
            begins = false;
        }
        if (first >= to) {
            return;
        }
        titled |= first > 0 && words.adjacent(first - 1) && NameLists.isTitle(words, first - 1);
        List<NameWord> name = new ArrayList<>();
        for (int i = first; i < to; i++) {
            if (i == first || i == to - 1 || !isParticle(words, i)) {
                name.add(word(block, i, titleCase || begins && i == first));
            }
        }
        found.add(new Mention(name, titled));
    }

    /** {@code General Services Administration}: common words behind the title name no person. */
    private static boolean isOfThing(Words words, int from, int to) {
        boolean thing = to - from >= 2;
        for (int i = from; thing && i < to; i++) {
            thing = NameLists.isCommon(words.text(i)) && !NameLists.isGivenName(words.text(i));
        }
        return thing;
    }

    private NameWord word(Block block, int i, boolean plain) {
        Words words = block.words();
        int start = words.start(i);
        int end = words.end(i);
        if (isPossessive(block.text(), start, end)) {
            end -= 2;
        }
        String written = visible(block.text().substring(start, end));
        return new NameWord(forms.computeIfAbsent(written, ComparedWord::new), block, i, start, end, plain);
    }

    /** Whether a word behind this character may begin a sentence, a quotation, a heading in the line. */
    private static boolean opens(char c, boolean close) {
        return "“‘«„([{:;–—•*|>.!?…".indexOf(c) >= 0 || close && (c == '"' || c == '\'');
    }

    /** Without soft hyphens and the like. */
    private static String visible(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_INVISIBLE && Character.getType(word.charAt(i)) == Character.FORMAT) {
                return word.codePoints()
                        .filter(c -> Character.getType(c) != Character.FORMAT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return word;
    }

    private static boolean beginsSentence(Block block, int word) {
        Words words = block.words();
        if (word == 0) {
            return true;
        }
        String text = block.text();
        int before = words.end(word - 1);
        if (words.start(word) == before + 1 && text.charAt(before) == ' ' && text.charAt(before - 1) != '.') {
            return false;
        }
        int k = words.start(word) - 1;
        while (k > words.end(word - 1) && Character.isWhitespace(text.charAt(k))) {
            k--;
        }
        if (k >= words.end(word - 1) && opens(text.charAt(k), k == words.start(word) - 1)) {
            return text.charAt(k) != '.' || words.end(word - 1) - words.start(word - 1) > 1;
        }
        int sentence = block.sentences().indexAt(words.start(word));
        return sentence >= 0 && block.sentences().firstWord(sentence) == word;
    }
}
