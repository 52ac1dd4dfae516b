package org.copydesk.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.run.facts.IndexReader;
import org.copydesk.run.facts.IndexedFile;

/** How an index stands to the files of its archive. */
final class IndexStanding {

    /** So many files may be read again by each run before the index is written anew; and one in so many. */
    private static final int FEW_FILES = 100;

    private static final int ONE_IN = 50;
    private static final long FEW_BYTES = 8L << 20;
    /** Files whose content must be looked at because their date is another: each run does so until the index knows it. */
    private static final int FEW_TOUCHED = 1_000;

    private final Map<Integer, SourceFile> fresh = new LinkedHashMap<>();
    private final List<SourceFile> stale = new ArrayList<>();
    private final BitSet gone = new BitSet();
    private int touched;
    private long bytes;

    /** Looks at files; none is fresh if there is no index. */
    IndexStanding(Optional<IndexReader> index, List<SourceFile> archive, FactSetup setup) {
        Map<String, Integer> known = new LinkedHashMap<>();
        if (index.isPresent()) {
            List<IndexedFile> files = index.get().files();
            gone.set(0, files.size());
            for (int i = 0; i < files.size(); i++) {
                known.put(files.get(i).name(), i);
            }
        }
        for (SourceFile source : archive) {
            bytes += source.size();
            Integer number = known.get(source.name());
            if (number != null
                    && isFresh(index.orElseThrow().files().get(number), source, setup.of(source.sitePath()))) {
                fresh.put(number, source);
                gone.clear(number);
            } else {
                stale.add(source);
            }
        }
    }

    private boolean isFresh(IndexedFile file, SourceFile source, String setup) {
        if (file.size() != source.size() || !file.setup().equals(setup)) {
            return false;
        }
        if (file.modified() == source.modified()) {
            return true;
        }
        touched++;
        try {
            return file.hash().equals(ContentHash.of(source.path()));
        } catch (IOException unreadable) {
            // It is read again, and whatever is wrong with it shows then.
            return false;
        }
    }

    /** True if reading what has changed takes less time than writing an index. */
    boolean isNear() {
        long staleBytes = stale.stream().mapToLong(SourceFile::size).sum();
        return stale.size() <= FEW_FILES + (fresh.size() + stale.size()) / ONE_IN
                && staleBytes <= FEW_BYTES + bytes / ONE_IN
                && touched <= FEW_TOUCHED;
    }

    /** Files that the index knows as they are, by their numbers in it. */
    Map<Integer, SourceFile> fresh() {
        return fresh;
    }

    List<SourceFile> stale() {
        return stale;
    }

    /** Numbers of files that the index knows otherwise, or that are no longer part of the archive. */
    BitSet gone() {
        return gone;
    }
}
