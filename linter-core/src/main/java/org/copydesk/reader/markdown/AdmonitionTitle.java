package org.copydesk.reader.markdown;

/**
 * Where the title stands in the first line of a note: {@code !!! note "Title"}, {@code :::note[Title]},
 * {@code ::: tip Title}, {@code ::: {.callout-tip title="Title"}}.
 *
 * @param start in units of the line; equal to {@code end} if there is no title
 */
record AdmonitionTitle(int start, int end) {

    private static final String ATTRIBUTE = " title=\"";

    static AdmonitionTitle in(String line, int colons) {
        int end = line.stripTrailing().length();
        if (colons == 0) {
            return between(line.indexOf('"'), line.lastIndexOf('"'));
        }
        int name = Lines.skipBlanks(line, colons, end);
        int attribute = name < end && line.charAt(name) == '{' ? line.indexOf(ATTRIBUTE, name) : -1;
        if (attribute >= 0) {
            int quote = attribute + ATTRIBUTE.length() - 1;
            return between(quote, line.indexOf('"', quote + 1));
        }
        String directive = MystDirective.name(line, name);
        if (!directive.isEmpty()) {
            int words = Lines.skipBlanks(line, name + directive.length() + 2, end);
            return MystDirective.isTitled(directive) && words < end
                    ? new AdmonitionTitle(words, end)
                    : new AdmonitionTitle(0, 0);
        }
        int nameEnd = name;
        while (nameEnd < end && Character.isLetter(line.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd < end && line.charAt(nameEnd) == '[') {
            return between(nameEnd, line.lastIndexOf(']'));
        }
        int title = Lines.skipBlanks(line, nameEnd, end);
        boolean worded = title > nameEnd && title < end && line.charAt(title) != '{' && line.charAt(title) != ':';
        return worded ? new AdmonitionTitle(title, end) : new AdmonitionTitle(0, 0);
    }

    private static AdmonitionTitle between(int open, int close) {
        return close > open + 1 && open >= 0 ? new AdmonitionTitle(open + 1, close) : new AdmonitionTitle(0, 0);
    }
}
