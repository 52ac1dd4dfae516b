package org.copydesk.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Role;
import org.copydesk.language.Folding;

/** The flow of one article while its roles are being found: each block, what it is taken for so far, and what lies around it. */
final class Page {

    /** How many blocks from the top a headline is looked for; whoever looks further looks long in a page of bare lines. */
    private static final int HEAD_BLOCKS = 40;
    /** How many blocks of furniture and pictures are passed over in search of a neighbour. */
    private static final int PASSED_OVER = 12;

    /** Formats whose first line may be the headline although nothing marks it. */
    private static final List<String> UNMARKED = List.of("text", "docx");

    private static final int TAIL_BLOCKS = 4;
    private static final double TAIL = 0.72;

    private final List<Look> looks = new ArrayList<>();
    private final Role[] roles;
    private final boolean titled;
    private final long titlePrint;
    private final List<String> authors = new ArrayList<>();
    private final Map<Long, Integer> firstWithPrint = new HashMap<>();
    private final Map<Long, Integer> timesOfPrint = new HashMap<>();

    Page(Article article, List<Block> blocks, Phrases phrases) {
        for (Block block : blocks) {
            looks.add(new Look(looks.size(), block, phrases));
        }
        this.roles = new Role[blocks.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = blocks.get(i).role();
        }
        this.titled = !article.fieldTexts(Role.HEADLINE).isEmpty() || !UNMARKED.contains(article.format());
        Optional<Block> title = article.headline();
        this.titlePrint =
                title.isPresent() ? Traits.of(title.get().text().strip()).print() : 0;
        for (Field author : article.fields(FieldKind.AUTHOR)) {
            String key = Folding.key(author.text());
            if (!key.isEmpty()) {
                authors.add(key);
            }
        }
        for (Look look : looks) {
            if (look.print() != 0) {
                firstWithPrint.putIfAbsent(look.print(), look.index());
                timesOfPrint.merge(look.print(), 1, Integer::sum);
            }
        }
    }

    int size() {
        return looks.size();
    }

    Look look(int index) {
        return looks.get(index);
    }

    Role role(int index) {
        return roles[index];
    }

    /** Takes a block for something from now on; true if that is new. */
    boolean take(int index, Role role) {
        boolean fresh = roles[index] != role;
        roles[index] = role;
        return fresh;
    }

    boolean is(int index, Role role) {
        return index >= 0 && index < roles.length && roles[index] == role;
    }

    /** True if the format has a place for the title outside the flow, or marks it in it. */
    boolean isTitled() {
        return titled;
    }

    /** What {@link Look#print()} is of the title, or of the first block taken for one; 0 if there is none. */
    long titlePrint() {
        if (titlePrint != 0) {
            return titlePrint;
        }
        for (int i = 0; i < Math.min(HEAD_BLOCKS, roles.length); i++) {
            if (roles[i] == Role.HEADLINE) {
                return looks.get(i).print();
            }
        }
        return 0;
    }

    /** True if a name, as a comparison key, is an author of the article by its fields. */
    boolean isAuthor(String key) {
        return authors.contains(key);
    }

    /** How often a block with the same words stands in the flow. */
    int times(Look look) {
        return timesOfPrint.getOrDefault(look.print(), 1);
    }

    /** Number of the first block with the same words. */
    int first(Look look) {
        return firstWithPrint.getOrDefault(look.print(), look.index());
    }

    /** True in the last part of the article, where biographies and rights stand. */
    boolean inTail(int index) {
        return index >= TAIL * size() || index >= Math.max(2, size() - TAIL_BLOCKS);
    }

    /** True if neither a headline nor a paragraph stands before. */
    boolean isBeforeHeadline(int index) {
        return !titled
                && inHead(index)
                && Arrays.asList(roles).subList(0, index).indexOf(Role.HEADLINE) < 0;
    }

    /** True among the first blocks, before any paragraph. */
    boolean inHead(int index) {
        for (int i = 0; i < index && index <= HEAD_BLOCKS; i++) {
            if (isParagraph(i)) {
                return false;
            }
        }
        return index <= HEAD_BLOCKS;
    }

    /** Number of the nearest block before that belongs to the text; -1 if there is none. */
    int before(int index) {
        int at = index - 1;
        while (at >= 0 && at >= index - PASSED_OVER && isBeside(roles[at])) {
            at--;
        }
        return at;
    }

    /** Number of the nearest block behind that belongs to the text; the size if there is none. */
    int after(int index) {
        int at = index + 1;
        while (at < size() && at <= index + PASSED_OVER && isBeside(roles[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBeside(Role role) {
        return role == Role.FURNITURE || role == Role.CAPTION || role == Role.CREDIT || role == Role.ALT;
    }

    /** True if a block is there and reads as a paragraph of running text. */
    boolean isParagraph(int index) {
        if (index < 0 || index >= size()) {
            return false;
        }
        Traits traits = looks.get(index).traits();
        boolean running = is(index, Role.BODY) || is(index, Role.QUOTATION) || is(index, Role.LIST_ITEM);
        return running && (traits.endsSentence() || traits.ending() == Traits.Ending.COLON) && traits.hasWords(5);
    }

    /**
     * The place of the headline in a text that has none marked: the first line that has a headline's shape, if only
     * furniture, dates, names and pictures stand before it. -1 if there is none.
     */
    int headlineSpot() {
        for (int i = 0; i < Math.min(HEAD_BLOCKS, size() - 1) && !titled; i++) {
            boolean shaped = looks.get(i).isOpen() && isHeadlineShaped(looks.get(i));
            boolean free = roles[i] == Role.BODY || roles[i] == Role.HEADLINE || roles[i] == Role.SUBHEAD;
            if (free || roles[i] == Role.STANDFIRST) {
                return shaped ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isHeadlineShaped(Look look) {
        Traits traits = look.traits();
        boolean exclaims =
                traits.ending() == Traits.Ending.QUESTION || look.text().endsWith("!");
        boolean open = traits.ending() == Traits.Ending.OTHER && !look.has("stop-end");
        return (open || exclaims)
                && traits.words() >= 2
                && traits.words() <= 32
                && traits.length() <= 220
                && traits.breaks() <= 2
                && traits.startsUpper()
                && look.creditTail() < 0
                && look.markers() == Markers.Strength.NONE;
    }
}
