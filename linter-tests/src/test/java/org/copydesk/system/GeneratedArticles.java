package org.copydesk.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.pack.Example;
import org.copydesk.pack.ExampleDocument;
import org.copydesk.pack.RulePack;
import org.copydesk.pack.RulePage;

/** Articles made of the examples of all rules, several to an article, so that defects meet that no example has together. */
final class GeneratedArticles {

    private static final long FACTOR = 6364136223846793005L;

    private final SortedMap<String, List<String>> texts = new TreeMap<>();
    private long state = 20_261_124L;

    GeneratedArticles() {
        for (RulePack pack : RulePack.loadAll(getClass().getClassLoader())) {
            pack.rules().forEach(rule -> take(pack.page(rule.info().id()).orElseThrow()));
        }
    }

    private void take(RulePage page) {
        for (Example example : page.examples()) {
            for (ExampleDocument document : example.documents()) {
                if (!document.path().equals("copydesk.yaml")) {
                    texts.computeIfAbsent(example.format(), first -> new ArrayList<>())
                            .add(document.text());
                }
            }
        }
    }

    /** Writes so many articles below a folder; always the same. */
    void write(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(Integer.toString(i / 200)).resolve(i + ending(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(i));
        }
    }

    private static String ending(int number) {
        return switch (number % 8) {
            case 0, 1, 2 -> ".txt";
            case 3 -> ".html";
            case 4 -> ".json";
            default -> ".md";
        };
    }

    private String text(int number) {
        String text = switch (number % 8) {
            case 0, 1, 2 -> joined("text", 1 + next(4));
            case 3 -> pick("html");
            case 4 -> pick("json");
            default -> joined("markdown", 1 + next(4));
        };
        String spelt = number % 5 == 0 ? text.replace("\r\n", "\n").replace("\n", "\r\n") : text;
        return number % 7 == 0 ? "\uFEFF" + spelt : spelt;
    }

    private String joined(String format, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(pick(format)).append(next(3) == 0 ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private String pick(String format) {
        List<String> all = texts.getOrDefault(format, List.of("The quay is open."));
        return all.get(next(all.size()));
    }

    private int next(int bound) {
        state = state * FACTOR + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }
}
