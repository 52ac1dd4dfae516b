package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.language.Folding;

/**
 * Works out literals of which one must stand in every text that a pattern matches. They are looked for in one pass
 * together with all phrases; the pattern runs only where one was seen. The method is that of Russ Cox's trigram index
 * ("Regular Expression Matching with a Trigram Index", 2012), with whole strings in place of trigrams.
 */
final class RegexLiterals {

    private static final int MOST = 48;
    private static final int LONGEST = 80;
    /** A single letter stands everywhere; two letters, or one mark, are worth looking for. */
    private static final int LEAST_WORTH = 2;

    private RegexLiterals() {}

    /** The literals, a blank at most at each end; empty if there are none worth looking for. */
    static List<String> of(RegexNode node) {
        return best(read(node)).map(RegexLiterals::tidy).orElse(List.of());
    }

    /**
     * What is known of a part.
     *
     * @param whole all texts that it can match, if they are few; else empty
     * @param within literals of which one stands in every match; else empty
     */
    private record Known(List<String> whole, List<String> within) {

        static final Known NOTHING = new Known(List.of(), List.of());

        static Known whole(List<String> texts) {
            boolean fit = texts.size() <= MOST && texts.stream().allMatch(text -> text.length() <= LONGEST);
            return fit ? new Known(texts, List.of()) : NOTHING;
        }
    }

    private static Known read(RegexNode node) {
        if (node instanceof RegexNode.Letters letters) {
            return Known.whole(letters.choices());
        }
        if (node instanceof RegexNode.Nowhere) {
            return Known.whole(List.of(""));
        }
        if (node instanceof RegexNode.Row row) {
            return row(row);
        }
        if (node instanceof RegexNode.Choice choice) {
            return choice(choice);
        }
        return node instanceof RegexNode.Repeat repeat ? repeat(repeat) : Known.NOTHING;
    }

    private static Known row(RegexNode.Row row) {
        List<String> run = List.of("");
        List<String> best = List.of();
        boolean whole = true;
        for (RegexNode part : row.parts()) {
            Known known = read(part);
            Known joined = Known.whole(product(run, known.whole()));
            if (known.whole().isEmpty() || joined.whole().isEmpty()) {
                whole = false;
                best = better(best, run);
                best = better(best, known.within());
                run = known.whole().isEmpty() ? List.of("") : known.whole();
            } else {
                run = joined.whole();
            }
        }
        return whole ? Known.whole(run) : new Known(List.of(), better(best, run));
    }

    private static Known choice(RegexNode.Choice choice) {
        List<String> whole = new ArrayList<>();
        List<String> within = new ArrayList<>();
        boolean allWhole = true;
        for (RegexNode branch : choice.branches()) {
            Known known = read(branch);
            allWhole &= !known.whole().isEmpty();
            whole.addAll(known.whole());
            Optional<List<String>> best = best(known);
            if (best.isEmpty() && !allWhole) {
                return Known.NOTHING;
            }
            within.addAll(best.orElse(List.of("")));
        }
        Known known = allWhole ? Known.whole(whole) : Known.NOTHING;
        return known.whole().isEmpty() ? new Known(List.of(), better(List.of(), within)) : known;
    }

    private static Known repeat(RegexNode.Repeat repeat) {
        Known once = read(repeat.node());
        if (repeat.least() == 0) {
            boolean optional = repeat.most() == 1 && !once.whole().isEmpty();
            return optional ? Known.whole(joined(once.whole(), List.of(""))) : Known.NOTHING;
        }
        if (repeat.most() == 1) {
            return once;
        }
        Known exact = Known.NOTHING;
        if (repeat.least() == repeat.most()
                && repeat.most() <= 4
                && !once.whole().isEmpty()) {
            exact = Known.whole(List.of(""));
            for (int i = 0; i < repeat.most() && !exact.whole().isEmpty(); i++) {
                exact = Known.whole(product(exact.whole(), once.whole()));
            }
        }
        return exact.whole().isEmpty() ? new Known(List.of(), best(once).orElse(List.of())) : exact;
    }

    private static Optional<List<String>> best(Known known) {
        List<String> best = better(known.within(), known.whole());
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The list whose least telling literal tells more; none if neither is worth it. */
    private static List<String> better(List<String> one, List<String> other) {
        int first = worth(one);
        int second = worth(other);
        if (Math.max(first, second) < LEAST_WORTH) {
            return List.of();
        }
        return second > first || second == first && other.size() < one.size() ? other : one;
    }

    private static int worth(List<String> literals) {
        if (literals.size() > MOST) {
            return 0;
        }
        return literals.stream().mapToInt(RegexLiterals::worth).min().orElse(0);
    }

    static int worth(String literal) {
        int worth = 0;
        for (int i = 0; i < literal.length(); i++) {
            char unit = Folding.fold(literal.charAt(i));
            worth += unit == ' ' ? 0 : Character.isLetterOrDigit(unit) && unit < 128 ? 1 : 2;
        }
        return worth;
    }

    private static List<String> product(List<String> heads, List<String> tails) {
        List<String> product = new ArrayList<>();
        if (heads.size() * tails.size() <= MOST) {
            heads.forEach(head -> tails.forEach(tail -> product.add(head + tail)));
        }
        return product;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static String trimmed(String folded) {
        String bare = folded.strip();
        return (folded.startsWith(" ") ? " " : "") + bare + (folded.endsWith(" ") ? " " : "");
    }

    /** Folded, without those in which another one stands. */
    private static List<String> tidy(List<String> literals) {
        Set<String> folded = new LinkedHashSet<>();
        literals.forEach(literal -> folded.add(trimmed(Folding.fold(literal))));
        return folded.stream()
                .filter(text -> folded.stream().noneMatch(other -> !other.equals(text) && text.contains(other)))
                .toList();
    }
}
