package org.copydesk.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.rule.RuleInfo;
import org.copydesk.run.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must hold of fixes whatever the articles are. {@code -Dcopydesk.articles=10000} makes more of them than a build does.
 */
class FixPropertyTest {

    private static final int ARTICLES = Integer.getInteger("copydesk.articles", 800);
    private static final int MOST_ROUNDS = 20;

    private final List<String> archiveRules = Desk.open().rules().stream()
            .filter(RuleInfo::archive)
            .map(RuleInfo::id)
            .toList();

    @TempDir
    private Path folder;

    /**
     * The report says which edits there are. Made by somebody else, round by round, they give the very bytes that
     * {@code --fix} gives: so it has changed nothing but what it says.
     */
    @Test
    void changesWhatTheReportSaysAndNothingElseAndNothingTheSecondTime() throws IOException {
        new GeneratedArticles().write(folder, ARTICLES);
        SortedMap<String, String> before = texts();
        SortedMap<String, String> byHand = byHand(before);
        texts(before);
        assertThat(Outcome.lint(folder, "--preset", "all", "--fix").err()).contains("findings mended");
        SortedMap<String, String> fixed = texts();
        assertThat(different(before, fixed)).hasSizeGreaterThan(ARTICLES / 5);
        assertThat(different(byHand, fixed)).isEmpty();
        Outcome.lint(folder, "--preset", "all", "--fix");
        assertThat(different(fixed, texts())).isEmpty();
    }

    private SortedMap<String, String> byHand(SortedMap<String, String> before) throws IOException {
        SortedMap<String, String> now = new TreeMap<>(before);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, List<JsonNode>> fixes = new LinkedHashMap<>();
            for (JsonNode finding :
                    Outcome.lint(folder, "--preset", "all").json().required("findings")) {
                boolean safe = finding.path("fix").path("kind").asText().equals("safe");
                if (safe && !archiveRules.contains(finding.required("rule").asText())) {
                    fixes.computeIfAbsent(finding.required("path").asText(), first -> new ArrayList<>())
                            .add(finding);
                }
            }
            boolean changed = false;
            for (Map.Entry<String, List<JsonNode>> file : fixes.entrySet()) {
                String old = now.get(file.getKey());
                String edited = edited(old, file.getValue());
                changed |= !edited.equals(old);
                now.put(file.getKey(), edited);
            }
            if (!changed) {
                break;
            }
            texts(now);
        }
        return now;
    }

    private record Piece(int start, int end, String text) {}

    /** Makes fixes as a whole, the first one first, the graver before the lighter; what touches another waits. */
    private static String edited(String text, List<JsonNode> findings) {
        List<JsonNode> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing((JsonNode finding) -> pieces(text, finding).stream()
                        .mapToInt(Piece::start)
                        .findFirst()
                        .orElse(0))
                .thenComparing(finding -> List.of("error", "warning", "info")
                        .indexOf(finding.required("severity").asText())));
        TreeMap<Integer, Piece> taken = new TreeMap<>();
        for (JsonNode finding : sorted) {
            List<Piece> pieces = pieces(text, finding);
            if (pieces.stream().allMatch(piece -> isFree(piece, taken))) {
                pieces.forEach(piece -> taken.put(piece.start(), piece));
            }
        }
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Piece piece : taken.values()) {
            edited.append(text, at, piece.start()).append(piece.text());
            at = piece.end();
        }
        return edited.append(text, at, text.length()).toString();
    }

    private static List<Piece> pieces(String text, JsonNode finding) {
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode edit : finding.required("fix").required("edits")) {
            Piece piece = new Piece(
                    edit.required("start").asInt(),
                    edit.required("end").asInt(),
                    edit.required("replacement").asText());
            if (!text.substring(piece.start(), piece.end()).equals(piece.text())) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static boolean isFree(Piece piece, TreeMap<Integer, Piece> taken) {
        Map.Entry<Integer, Piece> before = taken.floorEntry(piece.end());
        return before == null
                || before.getValue().equals(piece)
                || before.getValue().end() < piece.start();
    }

    private static List<String> different(SortedMap<String, String> some, SortedMap<String, String> others) {
        List<String> different = new ArrayList<>();
        some.forEach((name, text) -> {
            if (!text.equals(others.get(name))) {
                different.add(name);
            }
        });
        return different;
    }

    private SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private void texts(SortedMap<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}
