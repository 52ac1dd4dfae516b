package org.copydesk.rules.translation;

import java.util.List;
import org.copydesk.language.Folding;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** Programs and services that translate, by the names that their signatures have. */
final class TranslationTools {

    private static final List<String> NAMES = List.of(
            "deepl",
            "google translate",
            "google traduction",
            "google traductor",
            "google ubersetzer",
            "google translator",
            "google traduttore",
            "google tradutor",
            "microsoft translator",
            "bing translator",
            "bing microsoft translator",
            "yandex translate",
            "yandex.translate",
            "yandex translator",
            "systran",
            "reverso",
            "papago",
            "baidu translate",
            "libretranslate",
            "translated by google",
            "youdao");
    private static final WordSet FIRST_WORDS = WordSet.of(
            "deepl",
            "google",
            "microsoft",
            "bing",
            "yandex",
            "systran",
            "reverso",
            "papago",
            "baidu",
            "libretranslate",
            "translated",
            "youdao");

    private TranslationTools() {}

    /** False if no name can be there. Cheap, for it is asked of every text. */
    static boolean mayBeNamed(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (FIRST_WORDS.has(words, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean areNamed(String text) {
        String folded = Folding.key(text);
        return NAMES.stream().anyMatch(folded::contains);
    }
}
