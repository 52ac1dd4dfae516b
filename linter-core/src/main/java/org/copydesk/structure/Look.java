package org.copydesk.structure;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A block as the structure step sees it: its traits at once, its words and phrases when first asked for. Of a long block
 * only the beginning and the end are read word by word. Used by one thread.
 */
final class Look {

    private static final int WHOLE = 420;
    private static final int EDGE = 200;
    private static final int OPENING = 72;
    private static final int LONGEST_KEY = 300;

    private final int index;
    private final Block block;
    private final Traits traits;
    private final Phrases phrases;
    private @Nullable Words head;
    private @Nullable PhraseHits hits;
    private @Nullable String key;
    private @Nullable String nameKey;
    private Markers.@Nullable Strength markers;
    private @Nullable Opening first;
    private @Nullable Boolean odd;
    private @Nullable Tally own;
    private int creditTail = -2;

    Look(int index, Block block, Phrases phrases) {
        this.index = index;
        this.block = block;
        this.traits = block.text().length() <= LONGEST_KEY
                ? Traits.of(block.text())
                : Traits.of(block.text(), block.words().marks());
        this.phrases = phrases;
    }

    /** Its number among the blocks of the flow, from 0. */
    int index() {
        return index;
    }

    Block block() {
        return block;
    }

    String text() {
        return block.text();
    }

    Traits traits() {
        return traits;
    }

    Phrases phrases() {
        return phrases;
    }

    /** True if the format left open what the block is. */
    boolean isOpen() {
        return block.place() == Place.FLOW && block.is(Role.BODY) && !block.isInferred();
    }

    /** True if the format says only that it is a heading or an item of a list, which a page's furniture has too. */
    boolean isHalfOpen() {
        return block.place() == Place.FLOW
                && !block.isInferred()
                && (block.is(Role.SUBHEAD) || block.is(Role.LIST_ITEM));
    }

    /** The words; of a long block those of its beginning. */
    Words head() {
        if (head == null) {
            head = isLong() ? Words.of(text().substring(0, cut(EDGE))) : block.words();
        }
        return head;
    }

    /** True if {@link #head()} holds all words. */
    boolean isWhole() {
        return !isLong();
    }

    private boolean isLong() {
        return text().length() > WHOLE;
    }

    /** Moves an offset forward to the next blank. */
    private int cut(int offset) {
        int at = offset;
        while (at < text().length() && text().charAt(at) > ' ' && at < offset + EDGE) {
            at++;
        }
        return at;
    }

    PhraseHits hits() {
        if (hits == null) {
            PhraseHits found = new PhraseHits();
            phrases.find(head(), true, isWhole(), found);
            if (isLong()) {
                phrases.find(Words.of(text().substring(cut(text().length() - EDGE))), false, true, found);
            }
            hits = found;
        }
        return hits;
    }

    /** What the block's own words and shape add up to; worked out once. */
    Tally own(Supplier<Tally> count) {
        if (own == null) {
            own = count.get();
        }
        return own;
    }

    boolean has(String section) {
        return hits().has(phrases.section(section));
    }

    /** True if every word is one of a set of words. */
    boolean isAll(String set) {
        return isWhole() && phrases.words(set).hasAll(head());
    }

    /** What a test of the block alone says; asked once. */
    boolean isOdd(Predicate<Look> test) {
        if (odd == null) {
            odd = test.test(this);
        }
        return odd;
    }

    /** True if a word is one of a set of words. */
    boolean hasAny(String set) {
        return phrases.words(set).hasAny(head());
    }

    /** True if a phrase of the list could begin the block. */
    boolean mayStart() {
        return phrases.mayStart(first());
    }

    /** True if a phrase of the list that counts there begins the block. */
    boolean startsWithPhrase() {
        if (!mayStart()) {
            return false;
        }
        PhraseHits found = new PhraseHits();
        phrases.find(opening(), true, isWhole() && text().length() <= OPENING, found);
        for (PhraseHits.Hit hit : found.all()) {
            if (hit.section().isAtStart()) {
                return true;
            }
        }
        return false;
    }

    /** True if a person's name begins the block, or one word and what somebody is or does. */
    boolean startsWithName() {
        return traits.startsUpper()
                && (PersonShape.isVerb(first().second()) || PersonName.end(opening(), 0, phrases) > 0);
    }

    /** The first two words. */
    private Opening first() {
        if (first == null) {
            first = Opening.of(text());
        }
        return first;
    }

    private Words opening() {
        return text().length() <= OPENING ? head() : Words.of(text().substring(0, cut(OPENING)));
    }

    /** The first name among the first words, as a comparison key; empty if there is none. */
    String nameKey() {
        if (nameKey == null) {
            nameKey = PersonShape.nameKey(this);
        }
        return nameKey;
    }

    Markers.Strength markers() {
        if (markers == null) {
            markers = traits.has(Traits.BRACKET) && text().length() <= 3 * WHOLE
                    ? Markers.in(text(), phrases)
                    : Markers.Strength.NONE;
        }
        return markers;
    }

    /** Where a credit at the end begins, in UTF-16 units of the text; -1 if there is none. */
    int creditTail() {
        if (creditTail == -2) {
            creditTail = mayEndInCredit() ? Credits.tail(text(), phrases) : -1;
        }
        return creditTail;
    }

    private boolean mayEndInCredit() {
        boolean signs = traits.has(Traits.COPYRIGHT | Traits.PIPE | Traits.SLASH | Traits.BRACKET);
        boolean open = traits.ending() == Traits.Ending.OTHER || traits.colons() > 0;
        return (signs || open) && text().length() <= 3 * WHOLE;
    }

    /** A number that texts with the same letters and digits share; 0 for long ones. */
    long print() {
        return traits.print();
    }

    /** The text as compared with other blocks; empty for long ones. */
    String key() {
        if (key == null) {
            key = text().length() <= LONGEST_KEY ? block.key() : "";
        }
        return key;
    }

    /** True if an inline of that kind covers the whole text but for blanks and marks. */
    boolean isAllInside(Inline.Kind kind) {
        return covered(kind) >= traits.letters() + traits.digits() && covered(kind) > 0;
    }

    /** Number of letters and digits inside inlines of that kind. */
    int covered(Inline.Kind kind) {
        int covered = 0;
        int from = 0;
        for (Inline inline : block.inlines()) {
            if (inline.kind() == kind) {
                for (int i = Math.max(from, inline.range().start());
                        i < inline.range().end();
                        i++) {
                    covered += Character.isLetterOrDigit(text().charAt(i)) ? 1 : 0;
                }
                from = Math.max(from, inline.range().end());
            }
        }
        return covered;
    }

    long count(Inline.Kind kind) {
        long count = 0;
        for (Inline inline : block.inlines()) {
            count += inline.kind() == kind ? 1 : 0;
        }
        return count;
    }
}
