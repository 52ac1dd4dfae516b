package org.copydesk.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.ReportedFinding;

/**
 * Draws a sample of findings that a seed decides and nothing else does: no order of files, no clock, no machine. First one
 * of each file is drawn, then a second one, so that no single bad file fills the sample.
 */
final class Sampling {

    private final int seed;

    Sampling(int seed) {
        this.seed = seed;
    }

    List<ReportedFinding> draw(List<ReportedFinding> findings, int wanted) {
        SortedMap<String, List<Ticket>> files = new TreeMap<>();
        for (ReportedFinding each : findings) {
            String path = each.finding().location().source().path();
            files.computeIfAbsent(path, first -> new ArrayList<>())
                    .add(new Ticket(number(path + "\n" + each.fingerprint()), each));
        }
        List<Round> rounds = new ArrayList<>();
        files.values().forEach(tickets -> {
            tickets.sort(Comparator.comparingLong(Ticket::number));
            for (int i = 0; i < tickets.size(); i++) {
                rounds.add(new Round(i, tickets.get(i)));
            }
        });
        rounds.sort(Comparator.comparingInt(Round::round)
                .thenComparing(round -> round.ticket().number()));
        return rounds.stream()
                .limit(wanted)
                .map(round -> round.ticket().finding())
                .toList();
    }

    private record Ticket(long number, ReportedFinding finding) {}

    private record Round(int round, Ticket ticket) {}

    /** FNV-1a, stirred so that neighbouring seeds give unlike numbers. */
    private long number(String name) {
        long hash = 0xcbf29ce484222325L ^ seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 29;
    }
}
