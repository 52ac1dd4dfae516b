package org.copydesk.rules.residue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** UTF-8 that was read as windows-1252, letter by letter decodable, and the replacement character. */
public final class Mojibake implements ArticleRule {

    /** What windows-1252 has at 0x80 to 0x9F; where it has nothing, the control character itself. */
    private static final String HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /** The first character that a sequence can begin with. */
    private static final char FIRST_LEAD = 'Â';

    private static final int NONE = -1;
    private static final int LEAST_PROSE = 20;
    private static final List<String> SENTENCE_ENDS = List.of(". ", ", ", "? ");

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            if (!block.is(Role.CODE) || isIndentedProse(block, article)) {
                check(block, sink);
            }
        }
    }

    /** Sentences that stand so far to the right that the format takes them for program text; what a fence holds is meant so. */
    private static boolean isIndentedProse(Block block, Article article) {
        String source = article.source().content();
        int start = block.enclosing().start();
        boolean fenced = source.startsWith("```", start) || source.startsWith("~~~", start);
        return article.isMarkdown()
                && !fenced
                && block.words().count() >= LEAST_PROSE
                && SENTENCE_ENDS.stream().anyMatch(block.text()::contains);
    }

    private static void check(Block block, Sink sink) {
        String text = block.text();
        char[] all = text.toCharArray();
        int at = 0;
        while (at < all.length) {
            char unit = all[at];
            if (unit < FIRST_LEAD) {
                at++;
                continue;
            }
            int units = block.inside(Inline.Kind.CODE, at) ? 0 : sequence(text, at);
            if (units > 0) {
                report(block, at, at + units, sink);
            } else if (unit == '\uFFFD') {
                sink.at(block, at, at + 1).message("lost").report();
            }
            at += Math.max(1, units);
        }
    }

    private static void report(Block block, int start, int end, Sink sink) {
        String broken = block.text().substring(start, end);
        String meant = decode(broken);
        sink.at(block, start, end)
                .message("garbled")
                .with("match", broken)
                .with("meant", meant)
                .replace(meant)
                .report();
    }

    /** Length of a sequence that is a character's UTF-8 bytes; 0 if none begins there. */
    private static int sequence(String text, int at) {
        int lead = toByte(text.charAt(at));
        int units = lead >= 0xF0 && lead <= 0xF4
                ? 4
                : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        if (units == 0 || at + units > text.length()) {
            return 0;
        }
        for (int i = 1; i < units; i++) {
            int follower = toByte(text.charAt(at + i));
            if (follower < 0x80 || follower > 0xBF) {
                return 0;
            }
        }
        return units;
    }

    private static String decode(String broken) {
        byte[] bytes = new byte[broken.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) toByte(broken.charAt(i));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The byte that windows-1252 writes for a character from 0x80 on; {@value #NONE} for any other. */
    private static int toByte(char unit) {
        if (unit >= 0xA0 && unit <= 0xFF) {
            return unit;
        }
        int high = HIGH_CONTROLS.indexOf(unit);
        return high < 0 ? NONE : 0x80 + high;
    }
}
