package org.copydesk.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.catalogue.ContractRule;
import org.junit.jupiter.api.Test;

/** The labels themselves: a label that points beside its defect would measure nothing. */
class LabelsTest {

    @Test
    void everyQuoteStandsAtItsPlace() {
        List<String> beside = new ArrayList<>();
        for (Corpus corpus : Corpus.all()) {
            for (Label label : corpus.labels()) {
                String there = slice(corpus.text(label.doc()), label);
                if (!there.equals(label.quote())) {
                    beside.add(label + " but “" + there + "” stands there");
                }
            }
        }
        assertThat(beside).isEmpty();
    }

    @Test
    void everyLabelNamesADocumentAndARuleOfTheCatalogue() {
        Map<String, String> categories = new TreeMap<>();
        ContractRule.all().forEach(rule -> categories.put(rule.id(), rule.category()));
        for (Corpus corpus : Corpus.all()) {
            List<String> documents = corpus.documents();
            assertThat(corpus.labels()).allSatisfy(label -> {
                assertThat(documents).contains(label.doc());
                assertThat(categories).containsEntry(label.rule(), label.category());
            });
        }
    }

    @Test
    void noLabelStandsTwice() {
        for (Corpus corpus : Corpus.all()) {
            assertThat(corpus.labels().stream()
                            .filter(label -> !label.isVerdict())
                            .map(label -> label.doc() + ":" + label.line() + ":" + label.column() + "-"
                                    + label.endColumn() + " " + label.rule()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void cleanDocumentsAreNotLabelled() {
        assertThat(Corpus.labelled().labels())
                .extracting(Label::doc)
                .noneMatch(document -> document.startsWith("clean/"));
    }

    private static String slice(String text, Label label) {
        String[] lines = text.split("\r\n|\n|\r", -1);
        String line = lines[label.line() - 1];
        String seen = label.line() == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        return seen.substring(label.column() - 1, label.endColumn() - 1);
    }
}
