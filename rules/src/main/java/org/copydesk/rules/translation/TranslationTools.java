package org.copydesk.rules.translation;

import java.util.Arrays;
import java.util.List;
import org.copydesk.language.Folding;
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
    /** Of the words that the names begin with, ascending. */
    private static final long[] FIRST_WORDS =
            NAMES.stream().mapToLong(name -> Words.of(name).hash(0)).sorted().toArray();

    private TranslationTools() {}

    /** False if no name can be there. Cheap, for it is asked of every text. */
    static boolean mayBeNamed(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (Arrays.binarySearch(FIRST_WORDS, words.hash(i)) >= 0) {
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
