package org.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copydesk.finding.Audit;
import org.junit.jupiter.api.Test;

class AuditFoldersTest {

    private final SortedMap<String, Census.Count> counts = new TreeMap<>();

    private void folder(String path) {
        counts.put(path, new Census.Count(1, 10));
    }

    private List<String> paths() {
        return new AuditFolders(counts, List.of())
                .parts().stream().map(Audit.Part::path).toList();
    }

    @Test
    void oneFolderIsNoTable() {
        folder("content/news");
        assertThat(paths()).isEmpty();
        assertThat(new AuditFolders(counts, List.of()).total()).isEqualTo(new Audit.Part("", 0, 0, 1, 10));
    }

    @Test
    void goesAsDeepAsATableCanBeRead() {
        folder("");
        for (String year : List.of("2024", "2025")) {
            for (int day = 1; day < 30; day++) {
                folder("archive/" + year + "/" + day);
            }
        }
        folder("news");
        assertThat(paths()).containsExactly("", "archive/2024", "archive/2025", "news");
        assertThat(new AuditFolders(counts, List.of()).parts()).contains(new Audit.Part("archive/2024", 0, 0, 29, 290));
    }
}
