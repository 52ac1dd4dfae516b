package org.copydesk.rules.caption;

import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** The label of a credit: {@code Photo by}, {@code File photo:}, {@code Courtesy of}. What stands behind is who made the picture. */
final class CreditLabel {

    private static final WordSet BEFORE = WordSet.of(
            "file",
            "handout",
            "stock",
            "illustrative",
            "representative",
            "representational",
            "archive",
            "courtesy",
            "staff",
            "drone",
            "aerial",
            "satellite",
            "main",
            "cover",
            "featured",
            "feature",
            "header",
            "lead",
            "banner",
            "hero",
            "top",
            "all",
            "title");

    private static final WordSet NOUNS = WordSet.of(
            "photo",
            "photos",
            "photograph",
            "photographs",
            "photography",
            "photographer",
            "picture",
            "pictures",
            "image",
            "images",
            "pic",
            "pics",
            "foto",
            "fotos",
            "fotografie",
            "fotografia",
            "imagen",
            "imagem",
            "immagine",
            "bild",
            "bilder",
            "bildquelle",
            "bildnachweis",
            "credit",
            "credits",
            "кредит",
            "фото",
            "zdjecie",
            "illustration",
            "illustrations",
            "graphic",
            "screenshot",
            "screengrab",
            "fotocredit",
            "afbeelding",
            "beeld",
            "kuva",
            "valokuva");

    private static final WordSet BEHIND =
            WordSet.of("credit", "credits", "source", "sources", "courtesy", "courtoisie", "by", "copyright", "rights");

    private static final WordSet LINKS = WordSet.of("by", "par", "von", "de", "di", "do", "door", "via", "av", "af");

    private CreditLabel() {}

    /** False if no label can begin a text. Cheap, for it is asked of all that stands in brackets. */
    static boolean mayBegin(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean whole = end == text.length() || text.charAt(end) == ' ';
        return !whole || NOUNS.has(text, 0, end) || BEFORE.has(text, 0, end);
    }

    /** Where the label ends that begins a text, its colon or preposition and the blanks behind included; -1 if none does. */
    static int end(String text, Words words) {
        int at = nounEnd(words);
        int courtesy = courtesyEnd(words, Math.max(at, 0));
        if (courtesy > 0) {
            return words.end(courtesy - 1);
        }
        return at < 0 ? -1 : linkEnd(text, words, at);
    }

    /** Index behind the words that name the picture; -1 if the first words do not. */
    private static int nounEnd(Words words) {
        int at = words.count() > 1 && BEFORE.has(words, 0) ? 1 : 0;
        if (at >= words.count() || !NOUNS.has(words, at)) {
            return -1;
        }
        at++;
        return at < words.count() && BEHIND.has(words, at) && !words.is(at, "by") ? at + 1 : at;
    }

    /** {@code courtesy of}, {@code photo courtesy}. */
    private static int courtesyEnd(Words words, int from) {
        boolean named = from > 0 && words.is(from - 1, "courtesy");
        int at = named ? from - 1 : from;
        if (at >= words.count() || !words.is(at, "courtesy")) {
            return -1;
        }
        at++;
        while (at < words.count() && (words.is(at, "of") || words.is(at, "photo") || words.is(at, "the"))) {
            at++;
        }
        return at;
    }

    private static int linkEnd(String text, Words words, int at) {
        int end = words.end(at - 1);
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length() && ":：©/|".indexOf(text.charAt(next)) >= 0) {
            return next + 1;
        }
        return at < words.count() && LINKS.has(words, at) ? words.end(at) : -1;
    }
}
