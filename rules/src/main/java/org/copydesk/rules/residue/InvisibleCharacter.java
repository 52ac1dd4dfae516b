package org.copydesk.rules.residue;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.language.Marks;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** Characters that nobody sees and that break search, sorting and names. */
public final class InvisibleCharacter implements ArticleRule {

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            if (!block.is(Role.CODE)) {
                check(block, sink);
            }
        }
    }

    private static void check(Block block, Sink sink) {
        String text = block.text();
        Marks marks = block.marks();
        for (int i = 0; i < marks.count(); i++) {
            int at = marks.offset(i);
            char unit = text.charAt(at);
            if (unit >= ' ' && unit < '\u007F' || unit == '\n' || unit == '\t' || unit == '\r') {
                continue;
            }
            String name = name(unit, text, at);
            if (!name.isEmpty() && !block.inside(Inline.Kind.CODE, at)) {
                report(block, at, unit, name, sink);
            }
        }
    }

    private static void report(Block block, int at, char unit, String name, Sink sink) {
        var draft = sink.at(block, at, at + 1).with("name", name).subject(name);
        if (block.view().isVerbatim(at, at + 1)) {
            draft.replace(unit == '\u00A0' ? " " : "");
        }
        if (!isWithinWord(block.text(), at)) {
            draft.severity(Severity.INFO);
        }
        draft.report();
    }

    /** Within a word it hides the word from every search; between words it is only untidy. */
    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** What the character is called; empty if it may stand there. Joiners of scripts and emoji are left alone. */
    private static String name(char unit, String text, int at) {
        if (unit == '\u00AD') {
            return "soft hyphen";
        }
        if (unit == '\u00A0') {
            return isStray(text, at) ? "no-break space" : "";
        }
        if (unit == '\u200B' || unit == '\u2060' || unit == '\uFEFF' && at > 0) {
            return "zero-width space";
        }
        if (unit >= '\u202A' && unit <= '\u202E' || unit >= '\u2066' && unit <= '\u2069') {
            return "mark that turns the direction of text";
        }
        return unit < ' ' || unit >= '\u007F' && unit < '\u0080' ? "control character" : "";
    }

    /** A no-break space has its uses inside a line of text; beside a blank or behind a copyright sign it has none. */
    private static boolean isStray(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return before == '©' || at > 0 && before == ' ' && Character.isLetter(after);
    }
}
