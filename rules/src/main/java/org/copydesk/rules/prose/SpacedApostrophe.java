package org.copydesk.rules.prose;

import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.language.Marks;
import org.copydesk.rule.Sink;

/** An apostrophe that a tool set apart as if it were a word: {@code don ' t}, {@code the mayor ' s}. */
final class SpacedApostrophe {

    private static final List<String> ENDINGS = List.of("s", "t", "re", "ve", "ll", "d", "m");

    private SpacedApostrophe() {}

    static void report(Block block, Sink sink) {
        String text = block.text();
        Marks marks = block.marks();
        for (int m = 0; m < marks.count(); m++) {
            int i = marks.offset(m);
            char c = text.charAt(i);
            if ((c == '\'' || c == '’')
                    && i >= 2
                    && i + 1 < text.length()
                    && text.charAt(i - 1) == ' '
                    && Character.isLetter(text.charAt(i - 2))) {
                report(block, text, i, sink);
            }
        }
    }

    private static void report(Block block, String text, int mark, Sink sink) {
        int from = text.charAt(mark + 1) == ' ' ? mark + 2 : mark + 1;
        int end = ProseText.lettersFrom(text, from);
        if (!ENDINGS.contains(text.substring(from, end)) || !isEnd(text, end) || ProseText.isLiteral(block, mark)) {
            return;
        }
        int start = ProseText.lettersBefore(text, mark - 1);
        String joined = text.substring(start, mark - 1) + text.charAt(mark) + text.substring(from, end);
        sink.at(block, start, end)
                .message("apostrophe")
                .with("match", text.substring(start, end))
                .with("meant", joined)
                .replace(joined)
                .report();
    }

    /** True if the word ends there, and no mark behind it closes a quotation of one letter. */
    private static boolean isEnd(String text, int end) {
        char next = ProseText.at(text, end);
        char beyond = ProseText.at(text, end + 1);
        return (ProseText.isBlank(next) || ".,;:!?)”\"".indexOf(next) >= 0) && beyond != '\'' && beyond != '’';
    }
}
