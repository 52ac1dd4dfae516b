package org.copydesk.structure;

import java.util.List;
import org.copydesk.article.Role;

/**
 * Finds verse: six short lines or more, one after the other, that run on over their ends as the lines of poems and songs
 * do and sentences of an article do not.
 */
final class Verse {

    static final List<String> EVIDENCE = List.of("short lines that run on over their ends");

    private static final int LEAST_LINES = 6;
    private static final int LONGEST_LINE = 84;

    private Verse() {}

    /** Marks the lines of verse among the verdicts. */
    static void mark(Page page, Verdict[] verdicts) {
        int start = 0;
        while (start < verdicts.length) {
            int end = start;
            while (end < verdicts.length && isLine(page, end)) {
                end++;
            }
            if (end - start >= LEAST_LINES && runsOn(page, start, end)) {
                for (int i = start; i < end; i++) {
                    verdicts[i] = new Verdict(Role.VERSE, EVIDENCE);
                }
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isLine(Page page, int index) {
        Look look = page.look(index);
        Traits traits = look.traits();
        return look.isOpen()
                && (page.is(index, Role.BODY) || page.is(index, Role.STANDFIRST) || page.is(index, Role.SUBHEAD))
                && traits.length() <= LONGEST_LINE
                && traits.words() >= 2
                && traits.colons() == 0
                && traits.breaks() <= 1
                && traits.digits() == 0;
    }

    /** True if two of five lines go on in the next: with a comma, or without mark into a small letter. */
    private static boolean runsOn(Page page, int start, int end) {
        int open = 0;
        for (int i = start; i < end - 1; i++) {
            Look look = page.look(i);
            boolean comma = look.text().stripTrailing().endsWith(",");
            boolean small =
                    !look.traits().endsSentence() && !page.look(i + 1).traits().startsUpper();
            open += comma || small ? 1 : 0;
        }
        return open * 5 >= (end - start) * 2;
    }
}
