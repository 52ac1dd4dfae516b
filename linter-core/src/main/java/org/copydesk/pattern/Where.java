package org.copydesk.pattern;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/**
 * The texts that a rule reads.
 *
 * @param roles empty for all but program text
 * @param places empty for all
 * @param formats short names of formats; empty for all
 * @param quotations false if what somebody is quoted as saying is not the article's own
 * @param skipped kinds of inline text that are not read
 */
record Where(
        List<Role> roles, List<Place> places, List<String> formats, boolean quotations, List<Inline.Kind> skipped) {

    static final Where EVERYWHERE = new Where(List.of(), List.of(), List.of(), true, List.of(Inline.Kind.CODE));

    Where {
        roles = List.copyOf(roles);
        places = List.copyOf(places);
        formats = List.copyOf(formats);
        skipped = List.copyOf(skipped);
    }

    boolean reads(Article article) {
        return formats.isEmpty() || formats.contains(article.format());
    }

    boolean reads(Block block) {
        boolean role = roles.isEmpty() ? !block.is(Role.CODE) : roles.contains(block.role());
        return role && (places.isEmpty() || places.contains(block.place()));
    }
}
