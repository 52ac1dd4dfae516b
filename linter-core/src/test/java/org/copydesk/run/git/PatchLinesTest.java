package org.copydesk.run.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatchLinesTest {

    @Test
    void changedAndNewAndDeletedLines() {
        String patch = """
            diff --git a/news/a.md b/news/a.md
            --- a/news/a.md
            +++ b/news/a.md
            @@ -3 +3,2 @@ # Harbour
            -old
            +new
            +newer
            @@ -9,2 +11,0 @@
            -gone
            -gone too
            """;
        ChangedLines lines = PatchLines.of(patch).get("news/a.md");
        assertThat(lines).isNotNull();
        assertThat(lines.ranges()).containsExactly(new ChangedLines.Range(3, 4));
        assertThat(lines.touches(1, 2)).isFalse();
        assertThat(lines.touches(4, 9)).isTrue();
        assertThat(lines.touches(5, 20)).isFalse();
    }

    @Test
    void articlesThatShowPatchesAreNotTakenForThem() {
        String patch = """
            +++ b/a.md
            @@ -0,0 +1,3 @@
            +text
            +++ b/other.md
            +@@ -1 +1 @@
            \\ No newline at end of file
            +++ b/c.md
            @@ -1 +1 @@
            -x
            +y
            """;
        assertThat(PatchLines.of(patch)).containsOnlyKeys("a.md", "c.md");
    }

    @Test
    void namesWithWhateverNamesMayHold() {
        assertThat(PatchLines.of("+++ b/two words.md\t\n@@ -0,0 +1 @@\n+x\n")).containsOnlyKeys("two words.md");
        assertThat(PatchLines.of("+++ \"b/tab\\there \\\"\\303\\251\\\" \\\\.md\"\n@@ -0,0 +1 @@\n+x\n"))
                .containsOnlyKeys("tab\there \"é\" \\.md");
    }
}
