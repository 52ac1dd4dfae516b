package org.copydesk.pattern;

import java.util.Collection;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * Which blocks a rule reads, known without making the rule.
 *
 * @param roles a bit for each {@link Role}, by its ordinal
 * @param places a bit for each {@link Place}, by its ordinal
 */
public record BlockChoice(int roles, int places) {

    /** Every block. */
    public static final BlockChoice ALL = new BlockChoice(-1, -1);

    static BlockChoice of(Collection<Role> roles, Collection<Place> places) {
        return new BlockChoice(roles.isEmpty() ? ~bit(Role.CODE) : bits(roles), places.isEmpty() ? -1 : bits(places));
    }

    private boolean isAll() {
        return roles == -1 && places == -1;
    }

    private static int bits(Collection<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= bit(constant);
        }
        return bits;
    }

    private static int bit(Enum<?> constant) {
        return 1 << constant.ordinal();
    }

    public boolean takes(Block block) {
        return (roles & bit(block.role())) != 0 && (places & bit(block.place())) != 0;
    }

    /** True if some text of the article is taken. */
    public boolean takesAnyOf(Article article) {
        if (isAll()) {
            return true;
        }
        for (Block block : article.texts()) {
            if (takes(block)) {
                return true;
            }
        }
        return false;
    }
}
