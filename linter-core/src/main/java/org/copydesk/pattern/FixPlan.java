package org.copydesk.pattern;

import java.util.Map;
import org.copydesk.article.Place;
import org.copydesk.language.PhraseBounds;
import org.copydesk.rule.Draft;

/**
 * How a finding is mended.
 *
 * @param replacement for {@link Action#REPLACE}; {@code $1} stands for the pattern's first group
 * @param suggested true if a person has to agree
 */
record FixPlan(Action action, String replacement, boolean suggested) {

    /** What is done. */
    enum Action {
        NONE,
        /** The match goes; the whole line or block where there is nothing else in it. */
        DELETE,
        /** The block goes, whatever else is in it. */
        DELETE_BLOCK,
        REPLACE
    }

    static final FixPlan NONE = new FixPlan(Action.NONE, "", false);

    boolean isSafe() {
        return action != Action.NONE && !suggested;
    }

    void offer(Draft draft, Match match) {
        if (action == Action.NONE || !(match.target() instanceof Target.InBlock place)) {
            return;
        }
        switch (action) {
            case DELETE:
                delete(draft, place);
                break;
            case DELETE_BLOCK:
                deleteBlock(draft, place);
                break;
            case REPLACE:
                draft.replace(filled(match.values()));
                break;
            case NONE:
                break;
        }
        if (suggested) {
            draft.suggested();
        }
    }

    private static void delete(Draft draft, Target.InBlock place) {
        String text = LineText.of(place.block());
        if (Anchor.BLOCK.holds(text, place.start(), place.end())) {
            deleteBlock(draft, place);
        } else if (Anchor.LINE.holds(text, place.start(), place.end())) {
            int start = LineText.lineStart(text, place.start());
            int end = LineText.lineEnd(text, place.end());
            boolean last = end == text.length();
            draft.delete(place.block(), last ? start - 1 : start, last ? end : end + 1);
        } else if (Anchor.SENTENCE.holds(text, place.start(), place.end())) {
            deleteSentence(draft, place);
        } else {
            draft.delete();
        }
    }

    /** Its end mark goes along, and the blank that set it off. */
    private static void deleteSentence(Draft draft, Target.InBlock place) {
        String text = place.block().text();
        int end = place.end();
        while (end < text.length() && PhraseBounds.END_MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int start = place.start();
        if (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        } else if (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        draft.delete(place.block(), start, end);
    }

    /** A field stays, without the text. */
    private static void deleteBlock(Draft draft, Target.InBlock place) {
        if (place.block().place() == Place.FIELD) {
            draft.delete();
        } else {
            draft.deleteBlock(place.block());
        }
    }

    private String filled(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            boolean group = replacement.charAt(i) == '$'
                    && i + 1 < replacement.length()
                    && Character.isDigit(replacement.charAt(i + 1));
            filled.append(group ? values.getOrDefault("group" + replacement.charAt(++i), "") : replacement.charAt(i));
        }
        return filled.toString();
    }
}
