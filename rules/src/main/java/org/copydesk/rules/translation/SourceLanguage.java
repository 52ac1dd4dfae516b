package org.copydesk.rules.translation;

import java.util.List;

/** Names of the languages that copy is translated from, for messages. */
final class SourceLanguage {

    private static final List<String> CODES =
            List.of("fr", "es", "de", "it", "pt", "ru", "uk", "zh", "nl", "pl", "cs", "sv");
    private static final List<String> NAMES = List.of(
            "French",
            "Spanish",
            "German",
            "Italian",
            "Portuguese",
            "Russian",
            "Ukrainian",
            "Chinese",
            "Dutch",
            "Polish",
            "Czech",
            "Swedish");

    private SourceLanguage() {}

    /** The English name of a language; the code itself where it is not known. */
    static String name(String code) {
        int at = CODES.indexOf(code);
        return at < 0 ? code : NAMES.get(at);
    }
}
