package org.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copydesk.pack.Example;
import org.copydesk.pack.ExampleDocument;
import org.copydesk.pack.RulePack;
import org.copydesk.pack.RulePage;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;

/** The pages that explain rules, as Markdown, whatever kind of file they stand in. */
final class RulePages {

    private static final String FRONT_MATTER = "---\n";
    /** Longer than any fence within an example. */
    private static final String FENCE = "``````";

    private RulePages() {}

    /** The Markdown of a rule's page without its front matter; empty if there is no page. */
    static String body(RuleInfo rule, List<RulePack> packs) throws IOException {
        for (RulePack pack : packs) {
            Optional<RulePage> page = pack.page(rule.id());
            if (page.isPresent()) {
                return body(page.get());
            }
        }
        return resource(rule.page());
    }

    private static String body(RulePage page) {
        StringBuilder body = new StringBuilder(page.explanation().stripTrailing()).append('\n');
        if (!page.examples().isEmpty()) {
            body.append("\n## Examples\n");
        }
        for (Example example : page.examples()) {
            for (ExampleDocument document : example.documents()) {
                fence(label(example, document), marked(document), body);
                document.fixed().ifPresent(fixed -> fence("fixed", fixed, body));
            }
        }
        return body.toString();
    }

    private static String label(Example example, ExampleDocument document) {
        String kind = example.isBad() ? "bad" : "good";
        return document.path().isEmpty() ? kind + ", " + example.format() : kind + ", " + document.path();
    }

    private static void fence(String label, String text, StringBuilder into) {
        into.append(FENCE).append(label).append('\n');
        into.append(text.stripTrailing()).append('\n').append(FENCE).append('\n');
    }

    /** The text with {@code ⟦…⟧} around what is found. */
    private static String marked(ExampleDocument document) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span span : document.expected()) {
            text.append(document.text(), at, span.start())
                    .append('⟦')
                    .append(span.in(document.text()))
                    .append('⟧');
            at = span.end();
        }
        return text.append(document.text(), at, document.text().length()).toString();
    }

    /** The page of a rule that no pack holds. */
    private static String resource(String name) throws IOException {
        try (InputStream page = RulePages.class.getClassLoader().getResourceAsStream(name)) {
            return page == null ? "" : withoutFrontMatter(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String withoutFrontMatter(String page) {
        String text = page.replace("\r\n", "\n");
        int end = text.startsWith(FRONT_MATTER) ? text.indexOf("\n" + FRONT_MATTER, FRONT_MATTER.length() - 1) : -1;
        return end < 0 ? text : text.substring(end + 1 + FRONT_MATTER.length());
    }
}
