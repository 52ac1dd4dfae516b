package org.copydesk.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.language.Words;

/** The phrase list, {@code phrases.txt}: finds its phrases in the words of a block. Immutable. */
final class Phrases {

    private static final int LIKELY = 0xFFFF;
    private static final Phrases STANDARD = new Phrases(ResourceLines.of("phrases.txt"));

    private final Map<String, PhraseSection> sections = new LinkedHashMap<>();
    private final Map<String, WordSet> wordSets = new HashMap<>();
    /** Hashes of the folded first words, ascending. */
    private final long[] firstWords;
    /** The last bits of each hash in {@link #firstWords}: rules out most words without a search. */
    private final BitSet likely = new BitSet(LIKELY + 1);
    /** The phrases that begin with each of {@link #firstWords}. */
    private final List<List<Phrase>> byFirstWord = new ArrayList<>();

    /** For each first word of a phrase the words that may stand second; empty for a phrase of one word. */
    private final Map<String, Set<String>> seconds = new HashMap<>();

    private final Set<String> creditStarts = new HashSet<>();

    private final List<PhraseSection> list;

    /** One phrase: folded words. */
    private record Phrase(List<String> words, PhraseSection section) {}

    private Phrases(List<String> lines) {
        List<PhraseSection> current = new ArrayList<>();
        SortedMap<Long, List<Phrase>> phrases = new TreeMap<>();
        Map<String, List<Words>> sets = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                PhraseSection section = section(line.substring(2), sections.size());
                if (sections.put(section.name(), section) != null) {
                    throw new IllegalStateException("section given twice: " + section.name());
                }
                current.add(section);
                continue;
            }
            PhraseSection section = current.get(current.size() - 1);
            Words words = Words.of(line);
            if (section.isWords()) {
                sets.computeIfAbsent(section.name(), name -> new ArrayList<>()).add(words);
            } else {
                phrases.computeIfAbsent(words.hash(0), hash -> new ArrayList<>())
                        .add(phrase(words, section));
            }
        }
        list = List.copyOf(current);
        sets.forEach((name, words) -> wordSets.put(name, WordSet.of(words)));
        firstWords = phrases.keySet().stream().mapToLong(Long::longValue).toArray();
        byFirstWord.addAll(phrases.values());
        phrases.keySet().forEach(hash -> likely.set((int) (hash & LIKELY)));
    }

    static Phrases standard() {
        return STANDARD;
    }

    private static PhraseSection section(String head, int index) {
        int space = head.indexOf(' ');
        int colon = head.indexOf(':');
        String anchor = head.substring(space + 1, colon).toUpperCase(Locale.ROOT);
        return new PhraseSection(
                index,
                head.substring(0, space),
                PhraseSection.Anchor.valueOf(anchor),
                head.substring(colon + 1).strip());
    }

    private Phrase phrase(Words words, PhraseSection section) {
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            folded.add(words.folded(i));
        }
        if (section.anchor() != PhraseSection.Anchor.END && section.anchor() != PhraseSection.Anchor.IN) {
            seconds.computeIfAbsent(folded.get(0), first -> new HashSet<>())
                    .add(folded.size() > 1 ? folded.get(1) : "");
        }
        if (section.name().equals("credit-start") || section.name().equals("credit-label")) {
            creditStarts.add(folded.get(0));
        }
        return new Phrase(folded, section);
    }

    /** All sections, in the list's order. */
    List<PhraseSection> sections() {
        return list;
    }

    PhraseSection section(String name) {
        PhraseSection section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("no such section: " + name);
        }
        return section;
    }

    /** A section that is a set of words. */
    WordSet words(String name) {
        return wordSets.getOrDefault(name, WordSet.EMPTY);
    }

    /** True if a phrase that counts at the start of a block could begin so. */
    boolean mayStart(Opening opening) {
        Set<String> known = seconds.get(opening.first());
        return known != null && (known.contains("") || known.contains(opening.second()));
    }

    /** True if a credit with a label could begin so. */
    boolean mayStartCredit(Opening opening) {
        return creditStarts.contains(opening.first());
    }

    /**
     * Finds phrases.
     *
     * @param words the words of a block or of a part of it
     * @param begins true if the part is the block's beginning
     * @param ends true if the part is the block's end
     */
    void find(Words words, boolean begins, boolean ends, PhraseHits into) {
        for (int i = 0; i < words.count(); i++) {
            for (Phrase phrase : startingWith(words.hash(i))) {
                int end = i + phrase.words().size();
                if (matches(words, i, phrase) && counts(phrase.section().anchor(), words, i, end, begins, ends)) {
                    into.add(phrase.section(), words.start(i), words.end(end - 1), words.text());
                }
            }
        }
    }

    private List<Phrase> startingWith(long hash) {
        int at = likely.get((int) (hash & LIKELY)) ? Arrays.binarySearch(firstWords, hash) : -1;
        return at < 0 ? List.of() : byFirstWord.get(at);
    }

    private static boolean matches(Words words, int at, Phrase phrase) {
        int size = phrase.words().size();
        if (at + size > words.count()) {
            return false;
        }
        for (int k = 1; k < size; k++) {
            if (!words.is(at + k, phrase.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(
            PhraseSection.Anchor anchor, Words words, int from, int end, boolean begins, boolean ends) {
        boolean atStart = begins && from == 0;
        boolean atEnd = ends && end == words.count();
        return switch (anchor) {
            case LINE -> atStart && atEnd;
            case LABEL -> atStart && isLabel(words, end, false);
            case DASH -> atStart && isLabel(words, end, true);
            case START -> atStart;
            case END -> atEnd;
            case IN -> true;
            case WORDS -> false;
        };
    }

    private static boolean isLabel(Words words, int end, boolean dash) {
        String text = words.text();
        int at = words.end(end - 1);
        if (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：')) {
            return !text.startsWith("//", at + 1);
        }
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        char sign = at < text.length() ? text.charAt(at) : ' ';
        return ":|>»".indexOf(sign) >= 0 || dash && (sign == '-' || sign == '–' || sign == '—');
    }
}
