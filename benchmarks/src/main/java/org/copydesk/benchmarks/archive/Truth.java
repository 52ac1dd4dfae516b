package org.copydesk.benchmarks.archive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be found. In its file a line with seven columns, parted by tabs.
 *
 * @param kind of the fault
 * @param rule that should speak; empty if none should
 * @param also a rule that may speak too; may be empty
 * @param percent how far bodies agree; 0 if that is not the point
 * @param articles where the fault is, as numbers from 1
 * @param others articles that it is compared with
 * @param note the odd spelling, the piece of furniture; may be empty
 */
record Truth(
        String kind, String rule, String also, int percent, List<Integer> articles, List<Integer> others, String note) {

    static final String HEADER = "# kind\trule\talso\tpercent\tarticles\tothers\tnote";

    private static final int COLUMNS = 7;

    Truth {
        articles = List.copyOf(articles);
        others = List.copyOf(others);
    }

    /** True if a finding of a rule may tell of this. */
    boolean isFor(String id) {
        return rule.equals(id) || List.of(also.split(",")).contains(id);
    }

    String line() {
        return String.join("\t", kind, rule, also, String.valueOf(percent), numbers(articles), numbers(others), note);
    }

    static Truth of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("a line of the truth has " + COLUMNS + " columns, not: " + line);
        }
        return new Truth(
                columns[0],
                columns[1],
                columns[2],
                Integer.parseInt(columns[3]),
                numbers(columns[4]),
                numbers(columns[5]),
                columns[6]);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",")).map(Integer::valueOf).toList();
    }
}
