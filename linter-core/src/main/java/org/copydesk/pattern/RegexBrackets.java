package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A class in brackets. Inside, every character means itself.
 *
 * @param end behind the closing bracket, UTF-16 units of the pattern
 * @param written for the library
 */
record RegexBrackets(int end, RegexNode node, String written) {

    /** Up to so many single characters count as literals. */
    private static final int FEW = 4;

    /** Reads the class whose opening bracket stands at {@code at}. */
    static RegexBrackets read(String pattern, int at, int limit) throws RegexMistake {
        return new Reader(pattern, at, limit).read();
    }

    private static final class Reader {
        private final String pattern;
        private final int start;
        private final int limit;
        private final StringBuilder written = new StringBuilder("[");
        private final List<String> singles = new ArrayList<>();
        private boolean few = true;
        private boolean negated;
        private Members members = Members.NONE;
        private int at;

        private Reader(String pattern, int start, int limit) {
            this.pattern = pattern;
            this.start = start;
            this.limit = limit;
            this.at = start + 1;
        }

        private RegexBrackets read() throws RegexMistake {
            if (at < limit && pattern.charAt(at) == '^') {
                few = false;
                negated = true;
                written.append('^');
                at++;
            }
            int first = at;
            while (at < limit && (pattern.charAt(at) != ']' || at == first)) {
                refuse("&&", "classes cannot be intersected; list the characters");
                refuse("[:", "no [:names:]; write \\p{L}, \\d, \\s …");
                item();
            }
            if (at >= limit) {
                throw new RegexMistake(start, start + 1, "a [ without its ]");
            }
            written.append(']');
            RegexNode node = few && singles.size() <= FEW ? new RegexNode.Letters(singles) : new RegexNode.Any(taken());
            return new RegexBrackets(at + 1, node, written.toString());
        }

        /** All, where a class among them is not known: what it leaves out is not known then either. */
        private Members taken() {
            return negated && !members.isAll() ? members.not() : members;
        }

        private void refuse(String form, String why) throws RegexMistake {
            if (pattern.startsWith(form, at)) {
                throw new RegexMistake(at, at + form.length(), why);
            }
        }

        private void item() throws RegexMistake {
            RegexEscape from = member();
            boolean range = at + 1 < limit && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
            if (!range) {
                members = members.plus(membersOf(from.node()));
                written.append(from.inside());
                return;
            }
            int dash = at++;
            few = false;
            RegexEscape to = member();
            if (!isAscending(from.node(), to.node())) {
                throw new RegexMistake(dash, dash + 1, "a range goes from a lesser character to a greater one");
            }
            members = members.plus(Members.range(point(from.node()), point(to.node())));
            written.append(from.inside()).append('-').append(to.inside());
        }

        private static Members membersOf(RegexNode node) {
            return node instanceof RegexNode.Any any ? any.members() : Members.of(point(node));
        }

        private static int point(RegexNode node) {
            return ((RegexNode.Letters) node).choices().get(0).codePointAt(0);
        }

        private RegexEscape member() throws RegexMistake {
            int from = at;
            RegexEscape member = pattern.charAt(at) == '\\'
                    ? RegexEscape.read(pattern, at, limit)
                    : character(pattern.codePointAt(at));
            if (member.inside().isEmpty()) {
                throw new RegexMistake(
                        from, member.end(), "cannot stand in brackets; write the class in lower case and [^…]");
            }
            at = member.end();
            if (member.node() instanceof RegexNode.Letters letters) {
                singles.addAll(letters.choices());
            } else {
                few = false;
            }
            return member;
        }

        private RegexEscape character(int point) {
            String exact = CharacterClasses.exact(point);
            RegexNode node = new RegexNode.Letters(List.of(Character.toString(point)));
            return new RegexEscape(at + Character.charCount(point), node, exact, exact);
        }

        private static boolean isAscending(RegexNode from, RegexNode to) {
            return from instanceof RegexNode.Letters && to instanceof RegexNode.Letters && point(from) <= point(to);
        }
    }
}
