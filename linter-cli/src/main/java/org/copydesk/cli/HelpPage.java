package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;

/** The help of a command. */
final class HelpPage {

    private static final int WIDTH = 92;
    private static final int HELP_COLUMN = 26;

    private final StringBuilder text = new StringBuilder();

    private HelpPage() {}

    static String of(Syntax syntax) {
        HelpPage page = new HelpPage();
        page.text
                .append("Usage: copydesk ")
                .append(syntax.command())
                .append(' ')
                .append(syntax.synopsis())
                .append("\n");
        for (String paragraph : syntax.about().split("\n")) {
            page.text.append('\n');
            page.paragraph("", "", paragraph);
        }
        page.text.append("\nOptions:\n");
        for (Option option : syntax.options()) {
            page.paragraph(head(option), " ".repeat(HELP_COLUMN), option.help());
        }
        if (!syntax.footer().isEmpty()) {
            page.text.append('\n').append(syntax.footer());
        }
        return page.text.toString();
    }

    private static String head(Option option) {
        String letter = option.shortName().isEmpty() ? "    " : option.shortName() + ", ";
        return "  " + letter + option.name() + (option.isFlag() ? "" : " " + option.label());
    }

    /** A head in its column, and the words behind it; below it where it is too long. */
    private void paragraph(String head, String indent, String words) {
        if (head.length() > indent.length() - 2 && !head.isEmpty()) {
            text.append(head).append('\n').append(indent);
        } else {
            text.append(head).append(indent, head.length(), indent.length());
        }
        boolean first = true;
        for (String line : wrap(words, WIDTH - indent.length())) {
            text.append(first ? "" : indent).append(line).append('\n');
            first = false;
        }
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
