package org.copydesk.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names under which data of articles hold their bodies, and the notation that a name promises. */
public final class BodyFields {

    /** The best first: where a body is there in several notations, the one that says most of it is read. */
    private static final Map<String, BodyForm> FORMS = forms();

    private static final List<String> NAMES = List.copyOf(FORMS.keySet());

    private BodyFields() {}

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
                "body bodies content articlebody articlecontent contentelements paragraphs story fulltext maintext"
                        + " articletext bodytext contenttext storytext text plaintext rawtext rawcontent cleanedtext"
                        + " cleantext article document");
        return forms;
    }

    private static void put(Map<String, BodyForm> forms, BodyForm form, String names) {
        for (String name : names.split(" ")) {
            forms.put(name, form);
        }
    }

    /** All names, folded as by {@link #fold}, the best first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The notation that a name promises; {@link BodyForm#GUESSED} if it promises none. */
    public static BodyForm form(String name) {
        return FORMS.getOrDefault(fold(name), BodyForm.GUESSED);
    }

    /** True for a name that bodies have, however it is written. */
    public static boolean isBody(String name) {
        return FORMS.containsKey(fold(name));
    }

    /** A name as the list has it: its letters and digits in lower case. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                folded.append(name.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
