package org.copydesk.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each line of {@code lines.txt} put into an article must be told as what stands before it. */
class LinesTest {

    private static final List<String> BEFORE = List.of(
            "Tolland keeps its ferry for another year",
            "The harbour board of Tolland voted on Monday to keep the old ferry for another year, after a long debate.",
            "A survey had found that two in three islanders would rather wait at the slip than pay the bridge toll.");

    private static final List<String> BEHIND = List.of(
            "The engine will be overhauled before the autumn storms, and the hull gets a coat of paint in the yard.",
            "Board members who had voted against the plan said that the bridge would be empty and the slip full.",
            "The ferry has run since 1911, with a break of four years in which it lay at the bottom of the harbour.",
            "Its captain said that he would believe it when he saw the paint.");

    @TestFactory
    Stream<DynamicTest> everyLineIsToldAsWhatItIs() throws IOException, URISyntaxException {
        List<String> lines = Files.readAllLines(
                Path.of(LinesTest.class.getResource("lines.txt").toURI()));
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        int bar = line.indexOf(" | ");
        Role role = Role.valueOf(line.substring(0, bar));
        boolean last = role == Role.BIO;
        List<String> page = new ArrayList<>(BEFORE);
        page.addAll(BEHIND);
        page.add(last ? page.size() : BEFORE.size(), line.substring(bar + 3));

        List<Block> blocks = Structure.infer(Pages.plain(page)).blocks();

        assertThat(blocks.get(last ? blocks.size() - 1 : BEFORE.size()).role()).isEqualTo(role);
    }
}
