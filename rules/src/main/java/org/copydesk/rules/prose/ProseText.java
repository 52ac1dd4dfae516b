package org.copydesk.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/** Which texts the rules of prose read, and which places in them are no prose. Offsets are UTF-16 units of the block. */
final class ProseText {
    private static final int LONGEST_TOKEN = 200;

    private ProseText() {}

    private record Read(List<Block> texts) {}

    /** Texts of sentences, and headlines. Of fields that hold one text, such as a description and an excerpt, the first. */
    static List<Block> of(Article article) {
        return article.derived(Read.class, each -> new Read(read(each))).texts();
    }

    private static List<Block> read(Article article) {
        List<Block> read = new ArrayList<>();
        for (Block block : article.texts()) {
            if (isRead(block) && !isCopy(block, read)) {
                read.add(block);
            }
        }
        return List.copyOf(read);
    }

    private static boolean isCopy(Block block, List<Block> before) {
        for (int i = 0; block.place() == Place.FIELD && i < before.size(); i++) {
            Block other = before.get(i);
            if (other.place() == Place.FIELD && other.text().equals(block.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRead(Block block) {
        return block.role().isProse() || block.is(Role.HEADLINE) || block.is(Role.SUBHEAD);
    }

    /** The last paragraph of running text; empty if there is none. */
    static Optional<Block> lastOfFlow(List<Block> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            Block block = texts.get(i);
            if (block.place() == Place.FLOW && block.role().isProse()) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Whether a text ends in a sentence that is not ended: in an ellipsis, or, as the last text, in a word. */
    static boolean isCut(String text, boolean last) {
        String end = text.stripTrailing();
        boolean ellipsis = end.endsWith("…") || end.endsWith("...") || end.endsWith("…]") || end.endsWith("...]");
        return ellipsis || last && !end.isEmpty() && Character.isLetterOrDigit(end.charAt(end.length() - 1));
    }

    /** Whether a text was read in a wrong encoding, so that quotation marks in it may be parts of other characters. */
    static boolean isGarbled(Block block) {
        return block.marks().has('€') && block.text().contains("â€");
    }

    /** Whether the unit there is program text, or stands for something that is no text. */
    static boolean isLiteral(Block block, int offset) {
        return block.inside(Inline.Kind.CODE, offset) || block.inside(Inline.Kind.OBJECT, offset);
    }

    /** Whether the text between white space around an offset looks like an address, a path, markup or program text. */
    static boolean isMachineToken(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < LONGEST_TOKEN && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && end - offset < LONGEST_TOKEN && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        for (int i = start; i < end; i++) {
            if (isMachine(text.charAt(i))) {
                return true;
            }
        }
        return end - start > 3 && text.startsWith("www.", start);
    }

    private static boolean isMachine(char c) {
        return switch (c) {
            case '/', '\\', '@', '#', '=', '_', '<', '>', '{', '}', '|', '~', '^', '%', '&', '+', '`', '*' -> true;
            default -> false;
        };
    }

    static char at(String text, int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c);
    }

    /** Where the letters that end before an offset begin. */
    static int lettersBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the letters that begin at an offset end. */
    static int lettersFrom(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
