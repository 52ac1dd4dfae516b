package org.copydesk.finding;

import java.util.List;

/**
 * What a run has looked at: without it, silence could be taken for cleanness.
 *
 * @param files files opened
 * @param articlesRead articles found in them
 * @param articlesLinted articles that the rules have seen
 * @param omissions what was left out and why; sorted
 */
public record Coverage(int files, int articlesRead, int articlesLinted, List<Omission> omissions) {

    public Coverage {
        if (files < 0 || articlesLinted < 0 || articlesRead < articlesLinted) {
            throw new IllegalArgumentException(
                    files + " files, " + articlesRead + " articles read, " + articlesLinted + " linted");
        }
        omissions = omissions.stream().sorted().toList();
    }

    /** Articles, and files that could not be opened, that the rules have not seen. */
    public int skipped() {
        int sum = 0;
        for (Omission omission : omissions) {
            sum += omission.count();
        }
        return sum;
    }

    /** Nothing was left out. */
    public static Coverage complete(int files, int articles) {
        return new Coverage(files, articles, articles, List.of());
    }
}
