package org.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.text.SourceId;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class AuthorRegisterTest {

    private static List<String> names(String file, String content) {
        AuthorRegister.Result result = AuthorRegister.read(SourceText.of(new SourceId(file), content));
        assertThat(result.problems()).isEmpty();
        return result.names();
    }

    @Test
    void keysOfAMappingAndTheNamesBelowThem() {
        assertThat(names("_data/authors.yml", """
            mara:
              name: Mara Lindqvist
              title: Editor
            jk: Jonas Kell
            """)).containsExactly("mara", "Mara Lindqvist", "jk", "Jonas Kell");
    }

    @Test
    void listsOfNamesOrOfMappings() {
        assertThat(names("authors.yaml", "- Mara Lindqvist\n- {display_name: Jonas Kell, url: x}\n"))
                .containsExactly("Mara Lindqvist", "Jonas Kell");
        assertThat(names("authors.json", "{\"authors\": [{\"name\": \"Mara Lindqvist\"}]}"))
                .containsExactly("Mara Lindqvist");
    }

    @Test
    void keysLeadToNames() {
        String data =
                "- {id: mara, name: Mara Lindqvist}\n- {slug: jk, first_name: Jonas, last_name: Kell}\n- Ida Brook\n";
        assertThat(AuthorRegister.read(SourceText.of(new SourceId("a.yml"), data))
                        .keys())
                .containsExactly(Map.entry("mara", "Mara Lindqvist"), Map.entry("jk", "Jonas Kell"));
    }

    @Test
    void linesOfText() {
        assertThat(names("authors.txt", "# staff\nMara Lindqvist\r\n\n  Jonas Kell  \n"))
                .containsExactly("Mara Lindqvist", "Jonas Kell");
    }

    @Test
    void brokenDataIsAMistakeWithItsPlace() {
        SourceText source = SourceText.of(new SourceId("authors.yml"), "mara:\n  name: [Mara\n");
        assertThat(AuthorRegister.read(source).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.text().startsWith("authors.yml:"));
    }
}
