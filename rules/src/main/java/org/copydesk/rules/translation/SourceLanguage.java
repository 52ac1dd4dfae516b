package org.copydesk.rules.translation;

import java.util.List;

/** Names of the languages that copy is translated from, for messages. */
final class SourceLanguage {

    private static final List<String> CODES = List.of(
            "fr", "es", "de", "it", "pt", "ru", "uk", "zh", "nl", "pl", "cs", "ja", "da", "no", "hu", "ro", "tr", "fi",
            "hr", "sr", "bg", "sk", "ar", "ko", "id", "sv");
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
            "Japanese",
            "Danish",
            "Norwegian",
            "Hungarian",
            "Romanian",
            "Turkish",
            "Finnish",
            "Croatian",
            "Serbian",
            "Bulgarian",
            "Slovak",
            "Arabic",
            "Korean",
            "Indonesian",
            "Swedish");

    private SourceLanguage() {}

    /** The English name of a language; the code itself where it is not known. */
    static String name(String code) {
        int at = CODES.indexOf(code);
        return at < 0 ? code : NAMES.get(at);
    }

    /** The first two of several languages, for a message. */
    static String names(List<String> codes) {
        String first = name(codes.get(0).strip());
        return codes.size() < 2 ? first : first + " or " + name(codes.get(1).strip());
    }
}
