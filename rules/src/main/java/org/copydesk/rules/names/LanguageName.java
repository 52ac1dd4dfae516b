package org.copydesk.rules.names;

import java.util.List;

/** English names of languages, for messages. */
final class LanguageName {

    private static final List<String> CODES = List.of(
            "fr", "de", "es", "it", "pt", "ru", "zh", "pl", "cs", "nl", "tr", "sv", "da", "nb", "fi", "hu", "ro", "hr",
            "uk");
    private static final List<String> NAMES = List.of(
            "French",
            "German",
            "Spanish",
            "Italian",
            "Portuguese",
            "Russian",
            "Chinese",
            "Polish",
            "Czech",
            "Dutch",
            "Turkish",
            "Swedish",
            "Danish",
            "Norwegian",
            "Finnish",
            "Hungarian",
            "Romanian",
            "Croatian",
            "Ukrainian");

    private LanguageName() {}

    /** The name of the language of an ISO 639-1 code; the code itself where it is not known. */
    static String of(String code) {
        int at = CODES.indexOf(code);
        return at < 0 ? code : NAMES.get(at);
    }

    /** Whether a folded word is one of the names. */
    static boolean isOne(String folded) {
        return NAMES.stream().anyMatch(name -> name.equalsIgnoreCase(folded));
    }
}
