package org.copydesk.language;

/** The first and cheapest question of a guess: does the text have words that only English has? Loads one small list. */
final class EnglishGate {
    /** So many of the words prove English: running English text has a third. */
    private static final int ONE_IN = 6;

    /** So many leave no doubt. */
    private static final int SURE_IN = 3;

    private static final int FEWEST = 2;
    /** Open addressing over the hashes of the words; 0 is a free place. */
    private static final long[] TABLE = build();

    private EnglishGate() {}

    private static long[] build() {
        Lexicon lexicon = Lexicon.load(EnglishGate.class, "function-words/en.txt");
        long[] table = new long[1 << 10];
        for (String entry : lexicon.entries()) {
            if (lexicon.value(entry).isPresent()) {
                long hash = LexiconKey.hash(entry, 0, entry.length());
                table[place(table, hash)] = hash;
            }
        }
        return table;
    }

    private static int place(long[] table, long hash) {
        int at = (int) hash & (table.length - 1);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    /** How sure the words alone make English, 0 if they do not. */
    static double confidence(Words words, int from, int to) {
        int found = 0;
        int counted = to - from;
        for (int i = from; i < to; i++) {
            long hash = words.hash(i);
            found += TABLE[place(TABLE, hash)] == hash ? 1 : 0;
            if (found >= FEWEST && found * SURE_IN >= counted) {
                return 1;
            }
        }
        return found >= FEWEST && found * ONE_IN >= counted ? (double) SURE_IN * found / counted : 0;
    }
}
