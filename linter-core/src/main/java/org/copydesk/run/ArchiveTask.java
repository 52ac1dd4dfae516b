package org.copydesk.run;

import java.util.List;
import java.util.Locale;

/** What may be asked of an archive. */
public enum ArchiveTask {
    /** How many articles and words, by format, language, outlet and year. */
    STATS,
    /** Articles that are the same in body, headline, description, address or biography. */
    DUPLICATES,
    /** Names that are spelt in several ways, and those that are named most. */
    NAMES,
    /** Authors with their articles, the first and the last. */
    BYLINES;

    /** As it is typed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if it is about spellings: what stands at the places of all facts. */
    boolean spells() {
        return this == NAMES || this == BYLINES;
    }

    /** The rules that know about it, strongest first. */
    List<String> rules() {
        return switch (this) {
            case STATS -> List.of();
            case DUPLICATES ->
                List.of(
                        "article-duplicate",
                        "article-near-duplicate",
                        "headline-duplicate",
                        "headline-near-duplicate",
                        "description-duplicate",
                        "slug-duplicate",
                        "bio-duplicate");
            case NAMES -> List.of("name-inconsistent-archive");
            case BYLINES -> List.of("byline-variant");
        };
    }
}
