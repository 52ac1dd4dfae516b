package org.copydesk.finding;

import java.util.List;
import java.util.Objects;

/**
 * What one rule says of many articles, before one switches it on.
 *
 * @param rule id of the rule
 * @param total all folders together
 * @param suppressed findings that the articles' comments or the configuration silence; they are in none of the counts
 * @param unread files and parts of files of which nothing was read
 * @param folders parts of the whole, by path
 * @param samples some of the findings, by place
 * @param seed that chose the samples
 */
public record Audit(
        String rule,
        Part total,
        int suppressed,
        int unread,
        List<Part> folders,
        List<ReportedFinding> samples,
        int seed) {

    public Audit {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(total, "total");
        folders = List.copyOf(folders);
        samples = samples.stream().sorted().toList();
    }

    /**
     * A folder and what is below it.
     *
     * @param path with {@code /} between its parts; empty for the working folder
     * @param found articles with at least one finding
     */
    public record Part(String path, int findings, int found, int articles, long words) {

        public Part {
            Objects.requireNonNull(path, "path");
        }

        /** Findings for each 1,000 articles. */
        public double perThousandArticles() {
            return articles == 0 ? 0 : 1000.0 * findings / articles;
        }

        /** Findings for each 1,000 words. */
        public double perThousandWords() {
            return words == 0 ? 0 : 1000.0 * findings / words;
        }
    }
}
