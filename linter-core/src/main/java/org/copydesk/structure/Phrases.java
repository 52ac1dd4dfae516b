package org.copydesk.structure;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.language.PackedArrays;
import org.copydesk.language.Words;

/** The phrase list, as {@link PhraseListCompiler} packs it: finds its phrases in the words of a block. Immutable. */
final class Phrases {

    /** The packed list, beside this class. */
    static final String PACKED = "phrases.index";

    private static final List<String> CREDIT_STARTS = List.of("credit-start", "credit-label");
    private static final PhraseSection.Anchor[] ANCHORS = PhraseSection.Anchor.values();
    private static final Phrases STANDARD = new Phrases(ByteBuffer.wrap(ResourceLines.bytes(PACKED)));

    private final Map<String, PhraseSection> sections = new LinkedHashMap<>();
    private final Map<String, ListedWords> wordSets = new LinkedHashMap<>();
    private final PhraseShelf shelf;
    private final List<PhraseSection> list;

    private Phrases(ByteBuffer in) {
        list = new ArrayList<>();
        for (int count = in.getInt(); count > 0; count--) {
            PhraseSection section =
                    new PhraseSection(list.size(), PackedArrays.text(in), ANCHORS[in.get()], PackedArrays.text(in));
            list.add(section);
            sections.put(section.name(), section);
        }
        for (int count = in.getInt(); count > 0; count--) {
            wordSets.put(list.get(in.getInt()).name(), ListedWords.read(in));
        }
        shelf = PhraseShelf.read(in, list);
    }

    static Phrases standard() {
        return STANDARD;
    }

    /** All sections, in the list's order. */
    List<PhraseSection> sections() {
        return Collections.unmodifiableList(list);
    }

    PhraseSection section(String name) {
        PhraseSection section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException("no such section: " + name);
        }
        return section;
    }

    /** A section that is a set of words. */
    ListedWords words(String name) {
        return wordSets.getOrDefault(name, ListedWords.EMPTY);
    }

    /** True if a phrase that counts at the start of a block could begin so. */
    boolean mayStart(Opening opening) {
        for (int at = shelf.first(opening.first()); at >= 0; at = shelf.next(at)) {
            PhraseLine line = shelf.line(at);
            if (line.section().isAtStart() && (line.size() == 1 || line.hash(1) == opening.second())) {
                return true;
            }
        }
        return false;
    }

    /** True if a credit with a label could begin so. */
    boolean mayStartCredit(Opening opening) {
        for (int at = shelf.first(opening.first()); at >= 0; at = shelf.next(at)) {
            if (CREDIT_STARTS.contains(shelf.line(at).section().name())) {
                return true;
            }
        }
        return false;
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
            for (int at = shelf.first(words.hash(i)); at >= 0; at = shelf.next(at)) {
                PhraseLine line = shelf.line(at);
                boolean placed = begins && i == 0 || !line.section().isAtStart();
                if (placed && line.standsAt(words, i)) {
                    int end = i + line.size();
                    if (counts(line.section().anchor(), words, i, end, begins, ends)) {
                        into.add(line.section(), words.start(i), words.end(end - 1), words.text());
                    }
                }
            }
        }
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
