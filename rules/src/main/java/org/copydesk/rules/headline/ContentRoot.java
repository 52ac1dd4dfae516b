package org.copydesk.rules.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The folder whose articles share a template, told from an article's path. */
final class ContentRoot {

    /** Folders that hold the sections of a site; what lies in one of them is a section. */
    private static final Set<String> HOLDERS =
            Set.of("content", "contents", "src", "source", "site", "website", "web", "app", "pages", "collections");

    private ContentRoot() {}

    /** {@code src/content/blog} of {@code src/content/blog/2026/05/ferry/index.md}. */
    static String of(String path) {
        List<String> folders = new ArrayList<>(List.of(path.split("/")));
        String file = folders.remove(folders.size() - 1);
        if (!folders.isEmpty() && (file.startsWith("index.") || file.startsWith("_index."))) {
            folders.remove(folders.size() - 1);
        }
        folders.removeIf(ContentRoot::isNumber);
        int holder = -1;
        for (int i = 0; i < folders.size(); i++) {
            holder = HOLDERS.contains(folders.get(i)) ? i : holder;
        }
        boolean elsewhere = path.startsWith("/") || path.startsWith("..") || path.indexOf(':') == 1;
        boolean whole = holder < 0 && elsewhere;
        return String.join("/", whole ? folders : folders.subList(0, Math.min(folders.size(), holder + 2)));
    }

    /** Years, months and days part the articles of one section. */
    private static boolean isNumber(String folder) {
        for (int i = 0; i < folder.length(); i++) {
            if (!Character.isDigit(folder.charAt(i))) {
                return false;
            }
        }
        return !folder.isEmpty();
    }
}
