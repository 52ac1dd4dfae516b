package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The plugin's page against the descriptor that Maven reads: every goal, every parameter, no other. */
class DocumentationPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z:-]+)` \\|(.*)\\|$");

    private static final String PREFIX = "copydesk:";

    private final SortedMap<String, String> rows = new TreeMap<>();
    private final List<Element> goals = new ArrayList<>();

    @BeforeEach
    void readBoth() throws Exception {
        Matcher row = ROW.matcher(Files.readString(Path.of("..", "docs", "maven-plugin.md"), StandardCharsets.UTF_8));
        while (row.find()) {
            assertThat(rows.put(row.group(1), row.group(2))).as(row.group(1)).isNull();
        }
        goals.addAll(children(descriptor().getDocumentElement(), "mojos", "mojo"));
    }

    @Test
    void everyGoalAndEveryParameterIsThereAndNoOther() {
        SortedSet<String> known = new TreeSet<>();
        for (Element goal : goals) {
            known.add(PREFIX + text(goal, "goal"));
            if (!text(goal, "goal").equals("help")) {
                parameters(goal).forEach(parameter -> known.add(text(parameter, "name")));
            }
        }
        assertThat(rows.keySet()).containsExactlyElementsOf(known);
    }

    @Test
    void phasesAreThoseOfTheDescriptor() {
        for (Element goal : goals) {
            String phase = text(goal, "phase");
            String cell = rows.getOrDefault(PREFIX + text(goal, "goal"), "")
                    .split("\\|")[1]
                    .strip();
            assertThat(cell).as(text(goal, "goal")).isEqualTo(phase.isEmpty() ? "" : "`" + phase + "`");
        }
    }

    @Test
    void defaultsAndPropertiesAreThoseOfTheDescriptor() {
        for (Element goal : goals) {
            for (Element value : children(goal, "configuration", "*")) {
                String name = value.getTagName();
                String usual = value.getAttribute("default-value");
                String row = rows.getOrDefault(name, "");
                if (!row.isEmpty() && !usual.isEmpty() && !usual.contains("${")) {
                    assertThat(row).as(name).endsWith("| `" + usual + "` ");
                }
                if (!row.isEmpty() && value.getTextContent().startsWith("${")) {
                    String property = name.equals("reportList") ? "reports" : name;
                    assertThat(value.getTextContent()).isEqualTo("${copydesk." + property + "}");
                }
            }
        }
    }

    @Test
    void everyGoalMayRunInParallelAndWithoutAPom() {
        assertThat(goals).hasSize(9);
        for (Element goal : goals) {
            assertThat(text(goal, "threadSafe")).as(text(goal, "goal")).isEqualTo("true");
            assertThat(text(goal, "requiresProject")).as(text(goal, "goal")).isEqualTo("false");
        }
    }

    private static Document descriptor() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                DocumentationPageTest.class.getResourceAsStream("/META-INF/maven/plugin.xml"), "plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> parameters(Element goal) {
        return children(goal, "parameters", "parameter").stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .toList();
    }

    private static List<Element> children(Element parent, String holder, String name) {
        List<Element> children = new ArrayList<>();
        for (Element list : elements(parent, holder)) {
            children.addAll(elements(list, name));
        }
        return children;
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            if (parent.getChildNodes().item(i) instanceof Element element
                    && (name.equals("*") || element.getTagName().equals(name))) {
                found.add(element);
            }
        }
        return found;
    }
}
