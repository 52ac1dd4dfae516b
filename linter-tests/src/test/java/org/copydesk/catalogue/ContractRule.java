package org.copydesk.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Severity;

/**
 * What users have been told of a rule.
 *
 * @param on true if it is on by default once it is precise enough; false if it waits to be named
 * @param archive true if it looks at many articles together
 * @param fixable true if a safe fix is promised
 */
public record ContractRule(String id, String category, Severity level, boolean on, boolean archive, boolean fixable) {

    private static final int COLUMNS = 6;
    private static final String FIX = " fix";

    /** All rules of the contract, in the order of the file. */
    public static List<ContractRule> all() {
        return lines("catalogue.tsv").stream().map(ContractRule::of).toList();
    }

    /** Ids of rules that are promised and not written yet, in the order of the file. */
    public static List<String> notYet() {
        return lines("not-yet.txt").stream().filter(line -> !line.endsWith(FIX)).toList();
    }

    /** Ids of rules that exist, and whose fix is promised and not offered yet. */
    public static List<String> fixesNotYet() {
        return lines("not-yet.txt").stream()
                .filter(line -> line.endsWith(FIX))
                .map(line -> line.substring(0, line.length() - FIX.length()))
                .toList();
    }

    private static ContractRule of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("not a line of the catalogue: " + line);
        }
        return new ContractRule(
                cells[0],
                cells[1],
                Optional.of(cells[2]).flatMap(Severity::of).orElseThrow(),
                choice(cells[3], "on", "off"),
                choice(cells[4], "archive", "article"),
                choice(cells[5], "fix", "-"));
    }

    private static boolean choice(String cell, String yes, String no) {
        if (!cell.equals(yes) && !cell.equals(no)) {
            throw new IllegalStateException(yes + " or " + no + ", not " + cell);
        }
        return cell.equals(yes);
    }

    private static List<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(ContractRule.class.getResourceAsStream("/catalogue/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
