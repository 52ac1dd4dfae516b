package org.copydesk.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.language.Words;

/** The phrase list, {@code phrases.txt}: finds its phrases in the words of a block. Immutable. */
final class Phrases {

    private static final Phrases STANDARD = new Phrases(ResourceLines.of("phrases.txt"));

    private final Map<String, PhraseSection> sections = new LinkedHashMap<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> wordSets = new HashMap<>();
    /** For each first word of a phrase the words that may stand second; empty for a phrase of one word. */
    private final Map<String, Set<String>> seconds = new HashMap<>();

    private final List<PhraseSection> list;

    /** One phrase: folded words. */
    private record Phrase(List<String> words, PhraseSection section) {}

    private Phrases(List<String> lines) {
        List<PhraseSection> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                PhraseSection section = section(line.substring(2), sections.size());
                if (sections.put(section.name(), section) != null) {
                    throw new IllegalStateException("section given twice: " + section.name());
                }
                current.add(section);
            } else {
                add(line, current.get(current.size() - 1));
            }
        }
        list = List.copyOf(current);
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

    private void add(String line, PhraseSection section) {
        Words words = Words.of(line);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            folded.add(words.folded(i));
        }
        if (folded.isEmpty()) {
            throw new IllegalStateException("no word in a phrase of " + section.name());
        }
        if (section.anchor() == PhraseSection.Anchor.WORDS) {
            wordSets.computeIfAbsent(section.name(), name -> new HashSet<>()).addAll(folded);
            return;
        }
        byFirstWord.computeIfAbsent(folded.get(0), first -> new ArrayList<>()).add(new Phrase(folded, section));
        if (section.anchor() != PhraseSection.Anchor.END && section.anchor() != PhraseSection.Anchor.IN) {
            seconds.computeIfAbsent(folded.get(0), first -> new HashSet<>())
                    .add(folded.size() > 1 ? folded.get(1) : "");
        }
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

    /** True if a folded word is in a set of words. */
    boolean isWord(String set, String folded) {
        return wordSets.getOrDefault(set, Set.of()).contains(folded);
    }

    /** True if a phrase that counts at the start of a block could begin with these folded words. */
    boolean mayStart(String first, String second) {
        Set<String> known = seconds.get(first);
        return known != null && (known.contains("") || known.contains(second));
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
            for (Phrase phrase : byFirstWord.getOrDefault(words.folded(i), List.of())) {
                int end = i + phrase.words().size();
                if (matches(words, i, phrase) && counts(phrase.section().anchor(), words, i, end, begins, ends)) {
                    into.add(phrase.section(), words.start(i), words.end(end - 1), words.text());
                }
            }
        }
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
        return sign == ':' || dash && (sign == '-' || sign == '–' || sign == '—');
    }
}
