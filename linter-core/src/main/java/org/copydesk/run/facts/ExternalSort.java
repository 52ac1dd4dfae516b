package org.copydesk.run.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Sorts more records than memory holds: by their bytes, without signs. As many as may be are sorted in memory and written
 * behind each other; in the end all these are merged. For one thread.
 */
final class ExternalSort implements AutoCloseable {

    /** What a record takes in memory besides its bytes. */
    private static final int OVERHEAD = 24;

    private final Path folder;
    private final long limit;
    private final List<byte[]> pending = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private Optional<ScratchFile> file = Optional.empty();
    private long held;

    /** A sorted part of the file. */
    private record Run(long from, long to) {}

    /** @param limit bytes of memory for records that wait to be sorted */
    ExternalSort(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    void add(byte[] record) throws IOException {
        pending.add(record);
        held += record.length + OVERHEAD;
        if (held >= limit) {
            write();
        }
    }

    private void write() throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(ScratchFile.in(folder));
        }
        ScratchFile out = file.get();
        pending.sort(Arrays::compareUnsigned);
        long from = out.length();
        for (byte[] record : pending) {
            out.write(record.length, record);
        }
        out.flush();
        runs.add(new Run(from, out.length()));
        pending.clear();
        held = 0;
    }

    /** All records in order. Call it when all are there; it may be called again. */
    Merge merge() throws IOException {
        if (!runs.isEmpty() && !pending.isEmpty()) {
            write();
        }
        pending.sort(Arrays::compareUnsigned);
        return new Merge();
    }

    @Override
    public void close() {
        pending.clear();
        file.ifPresent(ScratchFile::close);
    }

    /** Goes through the records in order. */
    final class Merge {

        private final PriorityQueue<Head> heads = new PriorityQueue<>();
        private int next;

        private Merge() throws IOException {
            for (Run run : runs) {
                Head head = new Head(file.orElseThrow().read(run.from(), run.to()));
                head.advance();
                heads.add(head);
            }
        }

        /** The next record; empty behind the last. */
        Optional<byte[]> next() throws IOException {
            if (runs.isEmpty()) {
                return next < pending.size() ? Optional.of(pending.get(next++)) : Optional.empty();
            }
            Head least = heads.poll();
            if (least == null) {
                return Optional.empty();
            }
            byte[] record = least.record;
            if (least.advance()) {
                heads.add(least);
            }
            return Optional.of(record);
        }
    }

    /** The first record of a run that is still to come. */
    private static final class Head implements Comparable<Head> {

        private final ScratchFile.Reading in;
        private byte[] record = new byte[0];

        Head(ScratchFile.Reading in) {
            this.in = in;
        }

        boolean advance() throws IOException {
            if (!in.hasMore()) {
                return false;
            }
            record = in.bytes(in.number());
            return true;
        }

        @Override
        public int compareTo(Head other) {
            return Arrays.compareUnsigned(record, other.record);
        }
    }
}
