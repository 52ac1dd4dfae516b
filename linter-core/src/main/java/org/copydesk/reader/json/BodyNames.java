package org.copydesk.reader.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names under which articles hold their bodies, and the notation that a name promises. */
final class BodyNames {

    /** The best first: where a body is there in several notations, the one that says most of it is read. */
    private static final Map<String, BodyForm> FORMS = forms();

    private BodyNames() {}

    /** The body of an article. */
    record Found(JsonValue.Member member, BodyForm form) {}

    private static Map<String, BodyForm> forms() {
        Map<String, BodyForm> forms = new LinkedHashMap<>();
        put(
                forms,
                BodyForm.HTML,
                "bodyhtml contenthtml htmlbody htmlcontent articlehtml bodyxhtml html contentencoded");
        put(forms, BodyForm.MARKDOWN, "bodymarkdown contentmarkdown markdown bodymd rawmarkdown");
        put(forms, BodyForm.EDITOR, "lexical mobiledoc");
        put(
                forms,
                BodyForm.GUESSED,
                "body bodies content articlebody articlecontent contentelements paragraphs story fulltext maintext articletext"
                        + " bodytext contenttext storytext text plaintext rawtext rawcontent cleanedtext cleantext");
        return forms;
    }

    private static void put(Map<String, BodyForm> forms, BodyForm form, String names) {
        for (String name : names.split(" ")) {
            forms.put(name, form);
        }
    }

    /** The member of an object that is an article's body, by the usual names. */
    static Optional<Found> find(JsonValue.Members object) {
        Map<String, JsonValue.Member> candidates = new LinkedHashMap<>();
        for (JsonValue.Member member : object.members()) {
            String name = fold(member.name());
            if (FORMS.containsKey(name) && holdsText(member.value())) {
                candidates.putIfAbsent(name, member);
            }
        }
        for (var form : FORMS.entrySet()) {
            JsonValue.Member member = candidates.get(form.getKey());
            if (member != null) {
                return Optional.of(new Found(member, form.getValue()));
            }
        }
        return Optional.empty();
    }

    /** The notation that a name promises. */
    static BodyForm form(String name) {
        return FORMS.getOrDefault(fold(name), BodyForm.GUESSED);
    }

    static boolean holdsText(Found found) {
        return holdsText(found.member().value());
    }

    static boolean isBody(String name) {
        return FORMS.containsKey(fold(name));
    }

    private static boolean holdsText(JsonValue value) {
        return value instanceof JsonValue.Text || value instanceof JsonValue.Items || value instanceof JsonValue.Members
                ? value.span().length() > 2
                : false;
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                folded.append(name.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
