package org.copydesk.rules.residue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.language.Rows;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** HTML entities where no browser turns them into characters. */
public final class HtmlEntity implements PhraseRule {

    private static final String SYNTAX = "<>&\"'";

    private static final int MOST_DIGITS = 6;

    private static final int MOST_NAME = 8;

    private static final int MOST_ESCAPES = 4;

    private final Map<String, String> names = names();

    @Override
    public List<Phrase> phrases() {
        return List.of(Phrase.anywhere("&"));
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        for (Hit hit : hits) {
            Block block = hit.block();
            if (isRead(block) && !block.inside(Inline.Kind.CODE, hit.start())) {
                check(block, hit.start(), article.isMarkdown(), sink);
            }
        }
    }

    /** Other fields are no text of the article, or HTML in many a generator. */
    private static boolean isRead(Block block) {
        return !block.is(Role.CODE) && !block.is(Role.ALT) && !block.is(Role.STANDFIRST) && !block.is(Role.FOOTNOTE);
    }

    private void check(Block block, int start, boolean markdown, Sink sink) {
        String text = block.text();
        int at = start + 1;
        for (int i = 0; i < MOST_ESCAPES && text.startsWith("amp;", at); i++) {
            at += "amp;".length();
        }
        int end = text.indexOf(';', at);
        String meant = end < 0 || end - at > MOST_NAME ? "" : meant(text.substring(at, end));
        if (meant.isEmpty()) {
            // Only ampersands, escaped once or more.
            end = at - 1;
            meant = at > start + 1 ? "&" : "";
        }
        if (!meant.isEmpty()) {
            report(block, start, end + 1, meant, markdown, sink);
        }
    }

    private static void report(Block block, int start, int end, String meant, boolean markdown, Sink sink) {
        Draft draft = sink.at(block, start, end)
                .with("match", block.text().substring(start, end))
                .with("meant", meant.isBlank() ? "a blank" : meant);
        if (block.place() == Place.FIELD && markdown) {
            draft.severity(Severity.INFO);
        }
        draft.replace(meant.equals("\u00A0") ? " " : meant);
        if (SYNTAX.contains(meant)) {
            draft.suggested();
        }
        draft.report();
    }

    /** The character of an entity's body, such as {@code rsquo} or {@code #8217}; empty if it is none. */
    private String meant(String body) {
        if (!body.startsWith("#")) {
            return names.getOrDefault(body, "");
        }
        boolean hex = body.startsWith("x", 1) || body.startsWith("X", 1);
        String digits = body.substring(hex ? 2 : 1);
        if (digits.length() < 2 || digits.length() > MOST_DIGITS) {
            return "";
        }
        int radix = hex ? 16 : 10;
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0) {
                return "";
            }
            code = code * radix + digit;
        }
        boolean text = Character.isDefined(code) && !Character.isISOControl(code) && !isSurrogate(code);
        return text ? Character.toString(code) : "";
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (List<String> row : Rows.load(HtmlEntity.class, "entities.txt", 2)) {
            String code = row.get(1).toUpperCase(Locale.ROOT);
            names.put(row.get(0), Character.toString(Integer.parseInt(code, 16)));
        }
        return names;
    }
}
