package org.copydesk.run.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.DataFormatException;
import org.copydesk.archive.ByteReader;
import org.copydesk.archive.ByteWriter;
import org.copydesk.archive.FactCodec;
import org.copydesk.archive.KeyedFact;
import org.copydesk.rule.Fact;

/**
 * Facts in files of their own. Most keys of an archive stand in one article only, so the hashes of all keys are sorted
 * first; only facts of a key that comes again are sorted by it and handed over.
 */
final class SpilledFacts implements AutoCloseable {

    private static final int HASH_BYTES = Long.BYTES;

    private final Path folder;
    private final long limit;
    private final ScratchFile articles;
    private final ExternalSort hashes;
    private int entries;
    private Optional<ExternalSort> shared = Optional.empty();
    private Optional<Groups> groups = Optional.empty();

    /** @param limit bytes of memory that sorting may take */
    SpilledFacts(Path folder, long limit) throws IOException {
        this.folder = folder;
        this.limit = limit;
        this.articles = ScratchFile.in(folder);
        this.hashes = new ExternalSort(folder, limit);
    }

    /** The facts of an article, ready to be written: made by any thread. */
    record Bundle(byte[] packed, long[] keys) {}

    static Bundle bundle(List<KeyedFact> facts) {
        ByteWriter all = new ByteWriter();
        all.text(facts.get(0).fact().location().source().path());
        all.bytes(FactCodec.write(facts));
        long[] keys =
                new long[facts.stream().mapToInt(each -> each.keys().size()).sum()];
        int at = 0;
        for (KeyedFact each : facts) {
            for (String key : each.keys()) {
                keys[at++] = KeyHash.of(each.rule(), key);
            }
        }
        return new Bundle(Packed.pack(all.toBytes()), keys);
    }

    synchronized void add(Bundle bundle) throws IOException {
        articles.write(bundle.keys().length, new byte[0]);
        articles.write(bundle.packed().length, bundle.packed());
        for (long key : bundle.keys()) {
            hashes.add(ByteBuffer.allocate(HASH_BYTES + Integer.BYTES)
                    .putLong(key)
                    .putInt(entries++)
                    .array());
        }
    }

    /** Rules are asked for best in ascending order, each once: then all is read but once. */
    synchronized void groups(String rule, BiConsumer<String, List<Fact>> group) throws IOException {
        if (shared.isEmpty()) {
            shared = Optional.of(sortShared(repeated()));
            hashes.close();
        }
        if (groups.isEmpty() || !groups.get().isBefore(rule)) {
            groups = Optional.of(new Groups(shared.get().merge()));
        }
        groups.get().of(rule, group);
    }

    /** Which entries have a key that another entry has too. */
    private BitSet repeated() throws IOException {
        BitSet repeated = new BitSet(entries);
        ExternalSort.Merge merge = hashes.merge();
        byte[] last = new byte[0];
        for (Optional<byte[]> next = merge.next(); next.isPresent(); next = merge.next()) {
            byte[] record = next.get();
            if (last.length > 0 && Arrays.equals(last, 0, HASH_BYTES, record, 0, HASH_BYTES)) {
                repeated.set(entry(last));
                repeated.set(entry(record));
            }
            last = record;
        }
        return repeated;
    }

    private static int entry(byte[] record) {
        return ByteBuffer.wrap(record).getInt(HASH_BYTES);
    }

    private ExternalSort sortShared(BitSet repeated) throws IOException {
        ExternalSort sort = new ExternalSort(folder, limit);
        articles.flush();
        ScratchFile.Reading in = articles.read(0, articles.length());
        int entry = 0;
        while (in.hasMore()) {
            int keys = in.number();
            byte[] packed = in.bytes(in.number());
            int first = repeated.nextSetBit(entry);
            if (first >= 0 && first < entry + keys) {
                int at = entry;
                for (KeyedFact each : read(packed)) {
                    for (String key : each.keys()) {
                        if (repeated.get(at++)) {
                            sort.add(record(each, key));
                        }
                    }
                }
            }
            entry += keys;
        }
        return sort;
    }

    private static List<KeyedFact> read(byte[] packed) throws IOException {
        try {
            ByteReader in = new ByteReader(Packed.unpack(packed), 0);
            String path = in.text();
            return FactCodec.read(in.rest(), path);
        } catch (DataFormatException damaged) {
            throw new IOException("a file of facts was changed while it was in use", damaged);
        }
    }

    private static byte[] record(KeyedFact each, String key) {
        ByteWriter record = new ByteWriter();
        record.ordered(each.rule());
        record.ordered(key);
        record.text(each.fact().location().source().path());
        record.bytes(FactCodec.write(List.of(new KeyedFact(each.rule(), List.of(key), each.fact()))));
        return record.toBytes();
    }

    @Override
    public void close() {
        articles.close();
        hashes.close();
        shared.ifPresent(ExternalSort::close);
    }

    /** Goes through the sorted facts, key by key. */
    private static final class Groups {

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
            List<KeyedFact> facts = new ArrayList<>();
            while (next.isPresent() && order(next.get(), wanted) == 0) {
                KeyedFact fact = fact(next.get(), wanted.length);
                if (!facts.isEmpty() && !facts.get(0).keys().equals(fact.keys())) {
                    hand(facts, group);
                }
                facts.add(fact);
                next = merge.next();
            }
            hand(facts, group);
        }

        private static void hand(List<KeyedFact> facts, BiConsumer<String, List<Fact>> group) {
            if (facts.size() > 1) {
                List<Fact> sorted = new ArrayList<>();
                facts.forEach(each -> sorted.add(each.fact()));
                Collections.sort(sorted);
                group.accept(facts.get(0).keys().get(0), List.copyOf(sorted));
            }
            facts.clear();
        }

        private static byte[] ordered(String rule) {
            ByteWriter writer = new ByteWriter();
            writer.ordered(rule);
            return writer.toBytes();
        }

        private static int order(byte[] record, byte[] rule) {
            return Arrays.compareUnsigned(record, 0, Math.min(record.length, rule.length), rule, 0, rule.length);
        }

        private static KeyedFact fact(byte[] record, int start) {
            ByteReader in = new ByteReader(record, start);
            in.skipOrdered();
            String path = in.text();
            return FactCodec.read(in.rest(), path).get(0);
        }
    }
}
