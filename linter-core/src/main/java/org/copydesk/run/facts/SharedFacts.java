package org.copydesk.run.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copydesk.archive.ByteReader;
import org.copydesk.archive.ByteWriter;
import org.copydesk.archive.FactCodec;
import org.copydesk.archive.KeyedFact;
import org.copydesk.rule.Fact;

/**
 * Facts of keys that stand in several articles, in a file of their own, and sorted by key where they lie in it. A body that
 * stands in two articles has dozens of keys: each fact is written once and not for each of them. For one thread.
 */
final class SharedFacts implements AutoCloseable {

    private final ScratchFile facts;
    private final ExternalSort keys;
    private final RecentFacts recent;
    private Optional<Groups> groups = Optional.empty();

    /** @param limit bytes of memory that sorting may take, and then facts that were read of late */
    SharedFacts(Path folder, long limit) throws IOException {
        this.facts = ScratchFile.in(folder);
        this.keys = new ExternalSort(folder, limit);
        this.recent = new RecentFacts(limit);
    }

    /** @param wanted those of the fact's keys under which it is to be found */
    void add(KeyedFact each, List<String> wanted) throws IOException {
        if (wanted.isEmpty()) {
            return;
        }
        long place = facts.length();
        ByteWriter fact = new ByteWriter();
        fact.text(each.fact().location().source().path());
        fact.bytes(FactCodec.write(List.of(new KeyedFact(each.rule(), wanted.subList(0, 1), each.fact()))));
        byte[] bytes = fact.toBytes();
        facts.write(bytes.length, bytes);
        for (String key : wanted) {
            ByteWriter record = new ByteWriter();
            record.ordered(each.rule());
            record.ordered(key);
            record.bytes(ByteBuffer.allocate(Long.BYTES).putLong(place).array());
            keys.add(record.toBytes());
        }
    }

    /** Rules are asked for best in ascending order, each once: then the keys are read but once. */
    void groups(String rule, BiConsumer<String, List<Fact>> group) throws IOException {
        if (groups.isEmpty()) {
            facts.flush();
        }
        if (groups.isEmpty() || !groups.get().isBefore(rule)) {
            groups = Optional.of(new Groups(keys.merge()));
        }
        groups.get().of(rule, group);
    }

    @Override
    public void close() {
        facts.close();
        keys.close();
    }

    /** Goes through the sorted keys. */
    private final class Groups {

        private final ExternalSort.Merge merge;
        private Optional<byte[]> next;
        private String last = "";

        Groups(ExternalSort.Merge merge) throws IOException {
            this.merge = merge;
            this.next = merge.next();
        }

        boolean isBefore(String rule) {
            return last.compareTo(rule) < 0;
        }

        void of(String rule, BiConsumer<String, List<Fact>> group) throws IOException {
            last = rule;
            byte[] wanted = ordered(rule);
            while (next.isPresent() && order(next.get(), wanted) < 0) {
                next = merge.next();
            }
            byte[] first = new byte[0];
            List<Fact> together = new ArrayList<>();
            while (next.isPresent() && order(next.get(), wanted) == 0) {
                byte[] record = next.get();
                if (!isOfOneKey(first, record)) {
                    hand(first, wanted.length, together, group);
                    first = record;
                }
                together.add(recent.at(placeIn(record)));
                next = merge.next();
            }
            hand(first, wanted.length, together, group);
        }

        private void hand(byte[] record, int start, List<Fact> together, BiConsumer<String, List<Fact>> group) {
            if (together.size() > 1) {
                Collections.sort(together);
                group.accept(new ByteReader(record, start).ordered(), List.copyOf(together));
            }
            together.clear();
        }

        private static boolean isOfOneKey(byte[] one, byte[] other) {
            int end = one.length - Long.BYTES;
            return one.length == other.length && Arrays.equals(one, 0, end, other, 0, end);
        }

        private static long placeIn(byte[] record) {
            return ByteBuffer.wrap(record).getLong(record.length - Long.BYTES);
        }

        private static byte[] ordered(String rule) {
            ByteWriter writer = new ByteWriter();
            writer.ordered(rule);
            return writer.toBytes();
        }

        private static int order(byte[] record, byte[] rule) {
            return Arrays.compareUnsigned(record, 0, Math.min(record.length, rule.length), rule, 0, rule.length);
        }
    }

    /** The facts that were read last: those of one body meet again under its next key. */
    private final class RecentFacts {

        private static final float LOAD = 0.75f;
        private static final int FIRST_ROOM = 16;

        private final long limit;
        private final Map<Long, Kept> byPlace = new LinkedHashMap<>(FIRST_ROOM, LOAD, true);
        private long held;

        RecentFacts(long limit) {
            this.limit = limit;
        }

        /** @param weight bytes that it was read from, and so about what it takes in memory */
        private record Kept(Fact fact, int weight) {}

        Fact at(long place) throws IOException {
            Kept kept = byPlace.get(place);
            if (kept == null) {
                byte[] bytes = facts.bytesAt(place);
                ByteReader in = new ByteReader(bytes, 0);
                String path = in.text();
                kept = new Kept(FactCodec.read(in.rest(), path).get(0).fact(), bytes.length);
                byPlace.put(place, kept);
                held += bytes.length;
                forget();
            }
            return kept.fact();
        }

        private void forget() {
            Iterator<Kept> eldest = byPlace.values().iterator();
            while (held > limit && eldest.hasNext()) {
                held -= eldest.next().weight();
                eldest.remove();
            }
        }
    }
}
