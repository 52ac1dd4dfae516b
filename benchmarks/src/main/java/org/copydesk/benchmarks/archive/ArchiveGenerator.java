package org.copydesk.benchmarks.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an archive with planted faults: {@code DIR/archive} with its articles, {@code DIR/copydesk.yaml} for a
 * run with all rules, {@code DIR/truth.tsv} with what is to be found. The same arguments write the same bytes.
 */
public final class ArchiveGenerator {

    private static final String USAGE = "generate DIR ARTICLES [jsonl|markdown] [SEED]";

    private static final String CONFIGURATION = """
        preset: all
        rules:
          # There is no register of authors here, so all would be unknown.
          byline-unknown: off
        """;

    private ArchiveGenerator() {}

    /** Takes a folder, a number of articles, a format and a seed. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 4) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println("usage: " + USAGE);
            System.exit(2);
        }
        String format = arguments.length > 2 ? arguments[2] : "jsonl";
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        generate(Path.of(arguments[0]), Integer.parseInt(arguments[1]), format, seed);
    }

    static void generate(Path folder, int articles, String format, long seed) throws IOException {
        Plan plan = Plan.of(articles, seed);
        People people = new People(articles);
        Newsroom newsroom = new Newsroom(plan, people, seed);
        Path archive = Files.createDirectories(folder.resolve("archive"));
        try (ArticleFile file =
                format.equals("markdown") ? ArticleFile.markdown(archive) : ArticleFile.jsonLines(archive)) {
            for (int number = 1; number <= articles; number++) {
                file.write(newsroom.article(number));
            }
        }
        Files.writeString(folder.resolve("copydesk.yaml"), CONFIGURATION);
        List<String> lines = new ArrayList<>(List.of(Truth.HEADER));
        new TruthTeller(plan, people).all().forEach(truth -> lines.add(truth.line()));
        Files.write(folder.resolve("truth.tsv"), lines, StandardCharsets.UTF_8);
    }
}
