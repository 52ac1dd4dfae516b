package org.copydesk.rules.duplication;

import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.language.Company;
import org.copydesk.language.PathLanguage;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** What rules that compare bodies have in common: they learn what is furniture before they compare. */
final class Bodies {

    /** In front of the keys of blocks: digits come before letters, so that furniture is known when bodies are judged. */
    private static final String BLOCK = "0 ";
    /** A block in so many articles may be furniture; in fewer, each is somebody's own. */
    private static final int ENOUGH = 5;
    /** Shorter blocks hardly change how far two bodies agree. */
    private static final int LEAST_BLOCK_WORDS = 6;

    private Bodies() {}

    /** Tells which blocks an article has, for {@link #learn}. */
    static void tellBlocks(ArticleBody body, Facts facts) {
        // All of them at one place, which is kept once: nothing is ever reported there.
        Block first = body.blocks().get(0);
        for (ArticleBody.Told told : body.telling()) {
            if (told.words() >= LEAST_BLOCK_WORDS) {
                facts.add(told.key(), first, 0, 0, told.company());
            }
        }
    }

    /** The key of a block of that name. */
    static String key(String name) {
        return BLOCK + name;
    }

    /** Notes whether a block is furniture; false if the key is none of a block. */
    static boolean learn(String key, List<Fact> facts, ArchiveSink sink) {
        if (!key.startsWith(BLOCK)) {
            return false;
        }
        if (facts.size() >= ENOUGH
                && !Fact.areAlike(facts)
                && Company.isMixed(facts.stream().map(Fact::payload).toList())) {
            sink.note(key.substring(BLOCK.length()));
        }
        return true;
    }

    /** True if a block was found to be furniture. */
    static boolean isFurniture(String name, ArchiveSink sink) {
        return sink.isNoted(name, List.of(key(name)));
    }

    static boolean areTranslations(Fact one, Fact other) {
        return PathLanguage.areTranslations(
                one.location().source().path(), other.location().source().path());
    }

    /** How the message names an article. */
    static String name(Fact fact) {
        return fact.location().source().path();
    }
}
