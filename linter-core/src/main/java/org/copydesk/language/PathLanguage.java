package org.copydesk.language;

import java.util.Locale;
import java.util.Set;

/** Languages that paths name, as sites with translations have it: {@code about.fr.md}, {@code /de/about.md}. */
public final class PathLanguage {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST_CODE = 5;

    private PathLanguage() {}

    /** True if two different paths are those of one text in two languages. */
    public static boolean areTranslations(String one, String other) {
        return !one.equals(other) && without(one).equals(without(other));
    }

    /** The path without a language that stands as a folder or between the name and the ending of a file. */
    public static String without(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean file = i + 1 == parts.length;
            if (file) {
                plain.append(fileWithout(parts[i]));
            } else if (!isCode(parts[i])) {
                plain.append(parts[i]).append('/');
            }
        }
        return plain.toString();
    }

    private static String fileWithout(String name) {
        int end = name.lastIndexOf('.');
        if (end <= 0) {
            return name;
        }
        String stem = name.substring(0, end);
        int mark = Math.max(stem.lastIndexOf('.'), stem.lastIndexOf('_'));
        return mark > 0 && isCode(stem.substring(mark + 1)) ? stem.substring(0, mark) + name.substring(end) : name;
    }

    /** {@code de}, {@code pt-br}, {@code zh_CN}. */
    private static boolean isCode(String word) {
        if (word.length() < 2 || word.length() > LONGEST_CODE) {
            return false;
        }
        boolean region = word.length() == LONGEST_CODE && (word.charAt(2) == '-' || word.charAt(2) == '_');
        return (word.length() == 2 || region) && CODES.contains(word.substring(0, 2));
    }
}
