package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Rows;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** Notes of a foreign editor or translator to the reader: {@code ndlr}, {@code Anm. d. Red.}. */
public final class MtEditorNote implements PhraseRule {

    private static final int COLUMNS = 4;
    /** Shorter notes are letters that may be anything: only their surroundings tell. */
    private static final int SURE_LENGTH = 7;

    private static final String OPENING = "([";
    private static final String CLOSING = ")]";
    private static final String DASHES = "-–—";

    private final List<List<Note>> notes = load();

    /** A printed form of a note; forms that differ in capitals share a phrase. */
    private record Note(String text, String language, String meaning, boolean letters) {}

    @Override
    public List<Phrase> phrases() {
        return notes.stream().map(forms -> Phrase.words(forms.get(0).text())).toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        if (!EnglishCopy.is(article)) {
            return;
        }
        Block block = hits.get(0).block();
        boolean foreign = EnglishCopy.isForeign(block);
        int reported = 0;
        for (Hit hit : widestFirst(hits)) {
            if (hit.block() != block) {
                block = hit.block();
                foreign = EnglishCopy.isForeign(block);
                reported = 0;
            }
            Optional<Note> note = foreign || hit.start() < reported ? Optional.empty() : noteAt(hit);
            if (note.isPresent()) {
                report(hit, note.get(), sink);
                reported = hit.end();
            }
        }
    }

    /** Of the notes that begin at one place, the longest comes first: {@code Anm. d. Red.} holds {@code d. Red.} */
    private static List<Hit> widestFirst(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>();
        for (Hit hit : hits) {
            while (!sorted.isEmpty() && holds(hit, sorted.get(sorted.size() - 1))) {
                sorted.remove(sorted.size() - 1);
            }
            sorted.add(hit);
        }
        return sorted;
    }

    private static boolean holds(Hit hit, Hit shorter) {
        return shorter.block() == hit.block() && hit.start() <= shorter.start() && shorter.end() <= hit.end();
    }

    private Optional<Note> noteAt(Hit hit) {
        if (EnglishCopy.isLiteral(hit.block(), hit.start())) {
            return Optional.empty();
        }
        return notes.get(hit.phrase()).stream()
                .filter(note -> isNote(note, hit))
                .findFirst();
    }

    private static boolean isNote(Note note, Hit hit) {
        boolean asPrinted = hit.text().equals(note.text());
        return note.letters() ? asPrinted && isSetApart(hit.block().text(), hit) : asPrinted || isLong(note);
    }

    private static boolean isLong(Note note) {
        return note.text().length() > 2 * SURE_LENGTH;
    }

    /** Whether letters stand where only a note does: behind other words in brackets, or in small letters alone there. */
    private static boolean isSetApart(String text, Hit hit) {
        int before = skipBack(text, hit.start());
        int behind = skip(text, hit.end());
        boolean opens = before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0;
        boolean closes = behind < text.length() && CLOSING.indexOf(text.charAt(behind)) >= 0;
        if (opens && closes) {
            return hit.text().equals(hit.text().toLowerCase(Locale.ROOT));
        }
        boolean colon = behind < text.length() && text.charAt(behind) == ':';
        boolean parted = before >= 0 && (text.charAt(before) == ',' || DASHES.indexOf(text.charAt(before)) >= 0);
        return opens && colon || closes && parted;
    }

    private static int skipBack(String text, int from) {
        int at = from - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static void report(Hit hit, Note note, Sink sink) {
        String text = hit.block().text();
        int end = hit.end() < text.length() && text.charAt(hit.end()) == '.' ? hit.end() + 1 : hit.end();
        sink.at(hit.block(), hit.start(), end)
                .with("match", text.substring(hit.start(), end))
                .with("language", SourceLanguage.name(note.language()))
                .with("meaning", note.meaning())
                .report();
    }

    private static List<List<Note>> load() {
        Map<String, List<Note>> byKey = new LinkedHashMap<>();
        for (List<String> row : Rows.load(MtEditorNote.class, "editor-notes.txt", COLUMNS)) {
            if (!row.get(3).equals("english")) {
                String text = row.get(0);
                boolean letters = row.get(3).equals("letters")
                        || text.length() < SURE_LENGTH && text.indexOf('.') >= 0 && !isDotted(text);
                byKey.computeIfAbsent(text.toLowerCase(Locale.ROOT), absent -> new ArrayList<>())
                        .add(new Note(text, row.get(1).split(",")[0].strip(), row.get(2), letters));
            }
        }
        return List.copyOf(byKey.values());
    }

    /** Initials with three dots or more: {@code n.d.l.r.} is no word and no pair of initials. */
    private static boolean isDotted(String text) {
        return text.chars().filter(c -> c == '.').count() > 2;
    }
}
