package org.copydesk.config.shape;

/** Tells what is wrong with a pattern of paths that could never match, or not what its author thinks. */
final class GlobFault {

    private static final int MOST_ALTERNATIVES = 256;

    private GlobFault() {}

    /** The end of a sentence that begins with the key's name; empty if nothing is wrong. */
    static String of(String glob) {
        if (glob.isBlank()) {
            return "is blank";
        }
        if (glob.startsWith("/")) {
            return "cannot begin with a slash: patterns are relative to the configuration's folder";
        }
        if (glob.startsWith("!")) {
            return "cannot be turned round with “!”; leave files out with exclude";
        }
        if (glob.indexOf('\\') >= 0) {
            return "has a backslash; folders are parted by “/” on every system";
        }
        if (glob.equals("..") || glob.startsWith("../") || glob.contains("/../") || glob.endsWith("/..")) {
            return "leads out of the configuration's folder by “..”";
        }
        return braces(glob);
    }

    private static String braces(String glob) {
        boolean open = false;
        long alternatives = 1;
        int inside = 1;
        for (int i = 0; i < glob.length(); i++) {
            char unit = glob.charAt(i);
            if (unit == '{' && open) {
                return "has braces within braces; write the alternatives side by side";
            }
            if (unit == '}' && !open) {
                return "has a “}” without “{”";
            }
            if (unit == '{' || unit == '}') {
                alternatives *= unit == '}' ? inside : 1;
                open = unit == '{';
                inside = 1;
            }
            inside += unit == ',' && open ? 1 : 0;
            if (alternatives > MOST_ALTERNATIVES) {
                return "offers more than " + MOST_ALTERNATIVES + " alternatives";
            }
        }
        return open ? "has a “{” without “}”" : "";
    }
}
