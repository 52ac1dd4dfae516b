package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.run.ReportFormats;
import org.copydesk.run.ReportTarget;
import org.junit.jupiter.api.Test;

class ReportFilesTest {

    private static final Path TARGET = Path.of("/module/target");

    @Test
    void reportsLieBelowTargetUnderTheirUsualOrTheirOwnNames() throws ParameterException {
        Map<String, String> inPom = new LinkedHashMap<>();
        inPom.put("json", null);
        inPom.put("sarif", "scanning/articles.sarif");
        inPom.put("html", "/elsewhere/page.html");
        assertThat(ReportFiles.of(TARGET, inPom, List.of()))
                .containsExactly(
                        ReportTarget.file("json", TARGET.resolve("copydesk.json")),
                        ReportTarget.file("sarif", TARGET.resolve("scanning/articles.sarif")),
                        ReportTarget.file("html", Path.of("/elsewhere/page.html")));
    }

    @Test
    void theCommandLineReplacesThePom() throws ParameterException {
        Map<String, String> inPom = new LinkedHashMap<>(Map.of("html", "page.html"));
        assertThat(ReportFiles.of(TARGET, inPom, List.of("sarif=a.sarif", "junit")))
                .containsExactly(
                        ReportTarget.file("sarif", TARGET.resolve("a.sarif")),
                        ReportTarget.file("junit", TARGET.resolve("copydesk-junit.xml")));
    }

    @Test
    void allFormatsHaveDifferentUsualNames() throws ParameterException {
        assertThat(ReportFiles.of(TARGET, null, ReportFormats.names()))
                .extracting(ReportTarget::file)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(ReportFormats.names());
    }

    @Test
    void mistakesAreToldByParameter() {
        assertThatThrownBy(() -> ReportFiles.of(TARGET, Map.of("sarfi", "x"), List.of()))
                .hasMessageContaining("did you mean sarif?")
                .extracting(wrong -> ((ParameterException) wrong).parameter())
                .isEqualTo("reports");
        assertThatThrownBy(() -> ReportFiles.of(TARGET, null, List.of("json=x", "csv=x")))
                .hasMessageContaining("two reports cannot go to “x”")
                .extracting(wrong -> ((ParameterException) wrong).parameter())
                .isEqualTo("reportList");
    }
}
