package org.copydesk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each attack on the page of security is played by tests that are there. */
class SecurityPageTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*Test)#([a-z][A-Za-z0-9]*)`");
    private static final List<String> MODULES = List.of("linter-core", "linter-cli", "linter-tests", "rules");

    @Test
    void eachRowNamesTestsThatAreThere() throws IOException {
        Map<String, String> tests = tests();
        String page = Files.readString(Path.of("..", "docs", "security.md"), StandardCharsets.UTF_8);
        int rows = 0;
        for (String row : page.lines().filter(line -> line.startsWith("| **")).toList()) {
            Matcher named = NAMED.matcher(row);
            int count = 0;
            for (; named.find(); count++) {
                assertThat(tests.getOrDefault(named.group(1), ""))
                        .as(named.group())
                        .contains("void " + named.group(2) + "(");
            }
            assertThat(count).as(row).isPositive();
            rows++;
        }
        assertThat(rows).isGreaterThan(13);
    }

    /** The sources of all tests, by the names of their classes. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith("Test.java"))
                        .toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    tests.merge(name, Files.readString(file, StandardCharsets.UTF_8), String::concat);
                }
            }
        }
        return tests;
    }
}
