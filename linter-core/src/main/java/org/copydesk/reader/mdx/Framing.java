package org.copydesk.reader.mdx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;

/** Gives the blocks of Markdown the roles and places that the elements around them say. */
final class Framing {

    private final String source;
    private final List<Elements.Step> steps;
    private final Scope scope = new Scope();
    private int next;
    private boolean headline;

    Framing(String source, List<Elements.Step> steps) {
        this.source = source;
        this.steps = new ArrayList<>(steps);
        this.steps.sort(Comparator.comparingInt(Elements.Step::offset));
    }

    /** The blocks with what is around them, by place. */
    List<Block> framed(List<Block> blocks) {
        List<Block> ordered = new ArrayList<>(blocks);
        ordered.sort(Comparator.comparingInt(block -> block.source().start()));
        List<Block> framed = new ArrayList<>();
        for (Block block : ordered) {
            headline |= block.is(Role.HEADLINE);
            goTo(block.source().start());
            framed.add(framed(block));
        }
        return framed;
    }

    private void goTo(int offset) {
        while (next < steps.size() && steps.get(next).offset() <= offset) {
            Elements.Step step = steps.get(next++);
            if (step.opening()) {
                scope.open(step.name());
            } else {
                scope.close(step.name());
            }
        }
    }

    private Block framed(Block block) {
        boolean plain = block.is(Role.BODY) || block.is(Role.LIST_ITEM) || block.is(Role.QUOTATION);
        Optional<Role> role = plain ? scope.role() : Optional.empty();
        int level = role.isPresent() && role.get() == Role.SUBHEAD ? scope.level() : block.level();
        boolean first = level == 1 && role.isPresent() && !headline;
        headline |= first;
        Place place = block.place() == Place.FLOW ? scope.place() : block.place();
        return Block.builder(first ? Role.HEADLINE : role.orElse(block.role()), place, block.view())
                .inlines(inlines(block))
                .level(level)
                .name(block.name())
                .evidence(block.evidence())
                .enclosing(block.enclosing())
                .build();
    }

    /** Expressions are told as written, not as what stood in for them. */
    private List<Inline> inlines(Block block) {
        return block.inlines().stream()
                .map(each -> each.target().equals(Manuscript.EXPRESSION)
                                || each.target().equals(Manuscript.ELEMENT)
                        ? new Inline(
                                each.kind(),
                                each.range(),
                                block.view().source(each.range()).in(source))
                        : each)
                .toList();
    }
}
