package org.copydesk.render;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.rule.RuleInfo;

/**
 * What a renderer may be told. Formats for machines heed the version and the rules only.
 *
 * @param version of Copydesk
 * @param colour true where the reader's terminal shows colours
 * @param linkBase address of the working folder, with a slash at its end, where the terminal shows links; else empty
 * @param width cells in a line of the terminal
 * @param summary false to leave out everything but the findings
 * @param rules looks up a rule by its id
 * @param pages looks up a rule's page by its id, in Markdown; empty where there is none
 */
public record RenderSettings(
        String version,
        boolean colour,
        String linkBase,
        int width,
        Detail detail,
        boolean summary,
        Function<String, Optional<RuleInfo>> rules,
        Function<String, String> pages) {

    /** Cells in a line where nothing is known of the terminal. */
    public static final int DEFAULT_WIDTH = 100;

    private static final int LEAST_WIDTH = 40;

    // Not lambdas: these cost milliseconds at start-up.
    private static final Function<String, Optional<RuleInfo>> NO_RULES = new Function<>() {
        @Override
        public Optional<RuleInfo> apply(String id) {
            return Optional.empty();
        }
    };
    private static final Function<String, String> NO_PAGES = new Function<>() {
        @Override
        public String apply(String id) {
            return "";
        }
    };

    public RenderSettings {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(linkBase, "linkBase");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(pages, "pages");
        width = Math.max(LEAST_WIDTH, width);
    }

    /** No colours, no links, no rules known. */
    public static RenderSettings plain(String version) {
        return new RenderSettings(version, false, "", DEFAULT_WIDTH, Detail.GROUPED, true, NO_RULES, NO_PAGES);
    }

    public RenderSettings withColour(boolean shown) {
        return new RenderSettings(version, shown, linkBase, width, detail, summary, rules, pages);
    }

    public RenderSettings withLinks(String base) {
        return new RenderSettings(version, colour, base, width, detail, summary, rules, pages);
    }

    public RenderSettings withWidth(int cells) {
        return new RenderSettings(version, colour, linkBase, cells, detail, summary, rules, pages);
    }

    public RenderSettings withDetail(Detail wanted) {
        return new RenderSettings(version, colour, linkBase, width, wanted, summary, rules, pages);
    }

    public RenderSettings withSummary(boolean shown) {
        return new RenderSettings(version, colour, linkBase, width, detail, shown, rules, pages);
    }

    public RenderSettings withRules(Function<String, Optional<RuleInfo>> lookup) {
        return new RenderSettings(version, colour, linkBase, width, detail, summary, lookup, pages);
    }

    public RenderSettings withPages(Function<String, String> lookup) {
        return new RenderSettings(version, colour, linkBase, width, detail, summary, rules, lookup);
    }
}
