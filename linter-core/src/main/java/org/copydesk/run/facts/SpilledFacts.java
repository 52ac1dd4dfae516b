package org.copydesk.run.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    private Optional<SharedFacts> shared = Optional.empty();

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
        shared.get().groups(rule, group);
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

    private SharedFacts sortShared(BitSet repeated) throws IOException {
        SharedFacts sort = new SharedFacts(folder, limit);
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
                    List<String> wanted = new ArrayList<>();
                    for (String key : each.keys()) {
                        if (repeated.get(at++)) {
                            wanted.add(key);
                        }
                    }
                    sort.add(each, wanted);
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

    @Override
    public void close() {
        articles.close();
        hashes.close();
        shared.ifPresent(SharedFacts::close);
    }
}
