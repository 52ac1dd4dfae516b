package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link RegexSketch} of a pattern, from its end to its beginning. */
final class SketchWriter {

    /** From so many on, a repeated row stands for any number of rows. */
    private static final int MOST_COPIES = 4;

    private static final int MOST_SIZE = 4000;

    private final boolean caseSensitive;
    private final List<RegexSketch.Step> steps = new ArrayList<>();

    SketchWriter(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
        steps.add(new RegexSketch.Step(null, 0, 0, null, RegexSketch.END, RegexSketch.END));
    }

    RegexSketch write(RegexNode node) {
        int first = step(node, RegexSketch.END);
        // One that grows too large fits everywhere.
        int start = steps.size() > MOST_SIZE ? RegexSketch.END : first;
        return new RegexSketch(steps.toArray(new RegexSketch.Step[0]), start, first(start, new BitSet()));
    }

    /** The first step of those for a node that go on to others. */
    private int step(RegexNode node, int then) {
        if (steps.size() > MOST_SIZE || node instanceof RegexNode.Nowhere) {
            return then;
        }
        if (node instanceof RegexNode.Row row) {
            int step = then;
            for (int i = row.parts().size() - 1; i >= 0; i--) {
                step = step(row.parts().get(i), step);
            }
            return step;
        }
        if (node instanceof RegexNode.Choice choice) {
            return choice(choice.branches(), then);
        }
        if (node instanceof RegexNode.Repeat repeat) {
            Members members = members(repeat.node());
            return members == null ? rows(repeat, then) : run(members, repeat.least(), repeat.most(), then);
        }
        Members members = members(node);
        boolean blank =
                node instanceof RegexNode.Letters letters && letters.choices().equals(List.of(" "));
        // A blank stands for any number of them.
        return members == null ? then : blank ? run(members, 1, Integer.MAX_VALUE, then) : one(members, then);
    }

    private int choice(List<RegexNode> branches, int then) {
        int step = step(branches.get(branches.size() - 1), then);
        for (int i = branches.size() - 2; i >= 0; i--) {
            step = fork(step(branches.get(i), then), step);
        }
        return step;
    }

    private int rows(RegexNode.Repeat repeat, int then) {
        int step = then;
        int copies = Math.min(repeat.least(), MOST_COPIES);
        if (repeat.most() - copies > MOST_COPIES) {
            step = fork(then, RegexSketch.END);
            int again = step(repeat.node(), step);
            steps.set(step, new RegexSketch.Step(null, 0, 0, null, then, again));
        } else {
            for (int i = copies; i < repeat.most(); i++) {
                step = fork(then, step(repeat.node(), step));
            }
        }
        for (int i = 0; i < copies; i++) {
            step = step(repeat.node(), step);
        }
        return step;
    }

    private int fork(int next, int other) {
        return add(new RegexSketch.Step(null, 0, 0, null, next, other));
    }

    private int one(Members members, int then) {
        return add(new RegexSketch.Step(members, 1, 1, null, then, RegexSketch.END));
    }

    private int run(Members members, int least, int most, int then) {
        return add(new RegexSketch.Step(members, least, most, first(then, new BitSet()), then, RegexSketch.END));
    }

    private int add(RegexSketch.Step step) {
        steps.add(step);
        return steps.size() - 1;
    }

    /** What a node takes that takes one character; null for others. */
    private @Nullable Members members(RegexNode node) {
        if (node instanceof RegexNode.Any any) {
            return cased(any.members());
        }
        if (!(node instanceof RegexNode.Letters letters)) {
            return null;
        }
        Members all = Members.NONE;
        for (String choice : letters.choices()) {
            all = all.plus(Members.literal(choice.codePointAt(0)));
        }
        return cased(all);
    }

    private Members cased(Members members) {
        return caseSensitive ? members : members.anyCase();
    }

    /** With which characters a match can go on at a step; {@link Members#ALL} where it may end. */
    private Members first(int step, BitSet seen) {
        if (step == RegexSketch.END) {
            return Members.ALL;
        }
        if (seen.get(step)) {
            return Members.NONE;
        }
        seen.set(step);
        RegexSketch.Step now = steps.get(step);
        Members members = now.members();
        if (members == null) {
            return first(now.next(), seen).plus(first(now.other(), seen));
        }
        return now.least() == 0 ? members.plus(first(now.next(), seen)) : members;
    }
}
