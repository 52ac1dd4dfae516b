package org.copydesk.pattern;

/** How long a match of a pattern can be, in UTF-16 units, runs of white space counted as one: a blank stands for any of them. */
final class RegexLength {

    static final int UNBOUNDED = Integer.MAX_VALUE;
    /** A character may take two units. */
    private static final int LONGEST_CHARACTER = 2;

    private RegexLength() {}

    /** The length that no match exceeds; {@link #UNBOUNDED} if there is none. */
    static int most(RegexNode node) {
        if (node instanceof RegexNode.Letters letters) {
            int most = 0;
            for (String text : letters.choices()) {
                most = Math.max(most, text.length());
            }
            return most;
        }
        if (node instanceof RegexNode.Row row) {
            int sum = 0;
            for (RegexNode part : row.parts()) {
                sum = plus(sum, most(part));
            }
            return sum;
        }
        if (node instanceof RegexNode.Choice choice) {
            int most = 0;
            for (RegexNode branch : choice.branches()) {
                most = Math.max(most, most(branch));
            }
            return most;
        }
        if (node instanceof RegexNode.Repeat repeat) {
            return times(most(repeat.node()), repeat.most());
        }
        return node instanceof RegexNode.Any ? LONGEST_CHARACTER : 0;
    }

    private static int plus(int one, int other) {
        return (int) Math.min(UNBOUNDED, (long) one + other);
    }

    private static int times(int length, int most) {
        return length == 0 ? 0 : (int) Math.min(UNBOUNDED, (long) length * most);
    }
}
