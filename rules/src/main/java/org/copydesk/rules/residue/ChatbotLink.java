package org.copydesk.rules.residue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Role;
import org.copydesk.language.Rows;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** Links that carry the mark of the chatbot that gave them: {@code ?utm_source=chatgpt.com}. */
public final class ChatbotLink implements ArticleRule {

    private static final List<String> KEYS = List.of("utm_source=", "utm_referrer=", "referrer=", "ref=", "source=");

    /** What stands between the words of a Markdown link and its address. */
    private static final String MARKDOWN = "](";

    private final Map<String, String> tools = tools();

    /**
     * A parameter of an address, with the mark that parts it from the rest.
     *
     * @param start in UTF-16 units of the address
     * @param end exclusive
     */
    private record Mark(int start, int end, String shown, String tool) {}

    @Override
    public void check(Article article, Sink sink) {
        for (Block block : article.texts()) {
            if (!block.is(Role.CODE)) {
                for (Inline inline : block.inlines()) {
                    checkLink(block, inline, article.source().content(), sink);
                }
                checkText(block, sink);
            }
        }
    }

    private void checkLink(Block block, Inline link, String source, Sink sink) {
        int start = link.range().start();
        String target = link.target();
        // An address that is shown is read as text.
        if (link.kind() != Inline.Kind.LINK || block.text().startsWith(target, start)) {
            return;
        }
        mark(target).ifPresent(mark -> {
            int behind = block.source(start, link.range().end()).end();
            if (source.startsWith(MARKDOWN + target, behind)) {
                int address = behind + MARKDOWN.length();
                Span place = new Span(address + mark.start(), address + mark.end());
                report(sink.at(place).replace(""), mark);
            } else {
                report(sink.at(block, start, link.range().end()), mark);
            }
        });
    }

    /** Addresses that readers see. */
    private void checkText(Block block, Sink sink) {
        String text = block.text();
        int at = block.marks().has('/') ? text.indexOf("://") : -1;
        while (at >= 0) {
            int from = at;
            int end = addressEnd(text, at);
            mark(text.substring(from, end))
                    .ifPresent(mark -> report(
                            sink.at(block, from + mark.start(), from + mark.end())
                                    .replace(""),
                            mark));
            at = text.indexOf("://", end);
        }
    }

    private static int addressEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"”)]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void report(Draft draft, Mark mark) {
        draft.with("match", mark.shown()).with("tool", mark.tool()).report();
    }

    private Optional<Mark> mark(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return Optional.empty();
        }
        String folded = address.toLowerCase(Locale.ROOT);
        int from = query;
        while (from >= 0 && from < address.length()) {
            int next = valueEnd(address, from + 1);
            for (String key : KEYS) {
                String value = folded.startsWith(key, from + 1) ? folded.substring(from + 1 + key.length(), next) : "";
                String tool = tools.get(value);
                if (tool != null) {
                    return Optional.of(cut(address, from, next, tool));
                }
            }
            from = next < address.length() && address.charAt(next) == '&' ? next : -1;
        }
        return Optional.empty();
    }

    /** The first parameter leaves its question mark to the one behind it. */
    private static Mark cut(String address, int from, int end, String tool) {
        String shown = address.substring(from + 1, end);
        boolean first = address.charAt(from) == '?' && end < address.length() && address.charAt(end) == '&';
        return first ? new Mark(from + 1, end + 1, shown, tool) : new Mark(from, end, shown, tool);
    }

    private static int valueEnd(String address, int from) {
        int end = from;
        while (end < address.length() && "&#;,".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Map<String, String> tools() {
        Map<String, String> tools = new LinkedHashMap<>();
        Rows.load(ChatbotLink.class, "chatbots.txt", 2).forEach(row -> tools.put(row.get(0), row.get(1)));
        return tools;
    }
}
