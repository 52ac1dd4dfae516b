package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.language.Folding;

/**
 * How far from its beginning, or from its end, a match has the nearest of the literals that wake its pattern. Where that is
 * near, a match can only begin or end right beside a literal, and nothing else of the text needs to be tried.
 */
final class RegexLead {

    /** The literal may stand anywhere in a match, or cannot be told. */
    static final int UNKNOWN = -1;

    private static final int MOST_TEXTS = 64;

    private final List<String> literals;
    /** True if texts are gone through from their ends. */
    private final boolean backwards;

    private RegexLead(List<String> literals, boolean backwards) {
        this.literals = literals;
        this.backwards = backwards;
    }

    /**
     * The most units before a literal, runs of white space counted as one; {@link #UNKNOWN} if there is no such number, or if
     * the pattern asks for the edge of the text.
     *
     * @param literals of which one stands in every match
     */
    static int of(RegexNode node, List<String> literals) {
        return asksForEdge(node) ? UNKNOWN : fromStart(node, literals);
    }

    /** As {@link #of}, whatever the pattern asks for. */
    static int fromStart(RegexNode node, List<String> literals) {
        return new RegexLead(folded(literals), false).lead(node);
    }

    /** The most units behind a literal, by the same count; {@link #UNKNOWN} if there is no such number. */
    static int fromEnd(RegexNode node, List<String> literals) {
        return new RegexLead(folded(literals), true).lead(node);
    }

    private static List<String> folded(List<String> literals) {
        return literals.stream().map(text -> Folding.fold(text).strip()).toList();
    }

    private static boolean asksForEdge(RegexNode node) {
        if (node instanceof RegexNode.Row row) {
            return row.parts().stream().anyMatch(RegexLead::asksForEdge);
        }
        if (node instanceof RegexNode.Choice choice) {
            return choice.branches().stream().anyMatch(RegexLead::asksForEdge);
        }
        return node instanceof RegexNode.Repeat repeat ? asksForEdge(repeat.node()) : node instanceof RegexNode.Nowhere;
    }

    private int lead(RegexNode node) {
        if (node instanceof RegexNode.Row row) {
            return row(row.parts());
        }
        if (node instanceof RegexNode.Choice choice) {
            return choice(choice.branches());
        }
        if (node instanceof RegexNode.Repeat repeat) {
            return repeat.least() == 0 ? UNKNOWN : lead(repeat.node());
        }
        return row(List.of(node));
    }

    private int choice(List<RegexNode> branches) {
        int most = 0;
        for (RegexNode branch : branches) {
            int lead = lead(branch);
            if (lead == UNKNOWN) {
                return UNKNOWN;
            }
            most = Math.max(most, lead);
        }
        return most;
    }

    /** Texts that are known grow along the row until all of them hold a literal, or a part does so by itself. */
    private int row(List<RegexNode> parts) {
        int before = 0;
        List<String> run = List.of("");
        for (int i = 0; i < parts.size(); i++) {
            RegexNode part = parts.get(backwards ? parts.size() - 1 - i : i);
            List<String> texts = texts(part);
            List<String> longer = backwards ? product(texts, run) : product(run, texts);
            if (longer.isEmpty()) {
                before = plus(before, longest(run));
                int lead = lead(part, texts);
                if (lead != UNKNOWN) {
                    return before == RegexLength.UNBOUNDED ? UNKNOWN : before + lead;
                }
                run = List.of("");
                if (texts.isEmpty()) {
                    before = plus(before, RegexLength.most(part));
                } else {
                    run = texts;
                }
            } else {
                run = longer;
            }
            int found = found(run);
            if (found != UNKNOWN) {
                return before == RegexLength.UNBOUNDED ? UNKNOWN : before + found;
            }
        }
        return UNKNOWN;
    }

    private int lead(RegexNode part, List<String> texts) {
        return texts.isEmpty() && !(part instanceof RegexNode.Any) ? lead(part) : UNKNOWN;
    }

    /** The farthest that the nearest literal of a text stands from where the text is begun; unknown if a text has none. */
    private int found(List<String> texts) {
        int most = 0;
        for (String text : texts) {
            int nearest = Integer.MAX_VALUE;
            for (String literal : literals) {
                int at = backwards ? text.lastIndexOf(literal) : text.indexOf(literal);
                int far = backwards ? text.length() - at - literal.length() : at;
                nearest = at < 0 ? nearest : Math.min(nearest, far);
            }
            if (nearest == Integer.MAX_VALUE) {
                return UNKNOWN;
            }
            most = Math.max(most, nearest);
        }
        return most;
    }

    /** All texts that a part can match, folded, if they are few; else none. */
    private static List<String> texts(RegexNode node) {
        if (node instanceof RegexNode.Letters letters) {
            Set<String> folded = new LinkedHashSet<>();
            for (String text : letters.choices()) {
                folded.add(Folding.fold(text));
            }
            return List.copyOf(folded);
        }
        if (node instanceof RegexNode.Nowhere) {
            return List.of("");
        }
        if (node instanceof RegexNode.Row row) {
            List<String> all = List.of("");
            for (RegexNode part : row.parts()) {
                all = product(all, texts(part));
            }
            return all;
        }
        if (node instanceof RegexNode.Choice choice) {
            List<String> all = new ArrayList<>();
            for (RegexNode branch : choice.branches()) {
                List<String> texts = texts(branch);
                if (texts.isEmpty()) {
                    return List.of();
                }
                all.addAll(texts);
            }
            return all.size() > MOST_TEXTS ? List.of() : all;
        }
        if (node instanceof RegexNode.Repeat repeat && repeat.most() == 1) {
            List<String> texts = new ArrayList<>(texts(repeat.node()));
            if (!texts.isEmpty() && repeat.least() == 0) {
                texts.add("");
            }
            return texts;
        }
        return List.of();
    }

    /** None if either has none or there are too many. */
    private static List<String> product(List<String> heads, List<String> tails) {
        List<String> product = new ArrayList<>();
        if (heads.size() * tails.size() <= MOST_TEXTS) {
            heads.forEach(head -> tails.forEach(tail -> product.add(head + tail)));
        }
        return product;
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static int plus(int one, int other) {
        return (int) Math.min(RegexLength.UNBOUNDED, (long) one + other);
    }
}
