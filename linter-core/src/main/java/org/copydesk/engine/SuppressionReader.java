package org.copydesk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.article.Field;
import org.copydesk.language.Nearest;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Reads what an article says to Copydesk: comments with {@code copydesk-disable}, {@code -enable}, {@code -disable-line},
 * {@code -disable-next-line}, {@code -disable-file}, and fields below {@code copydesk}. The work grows with the number of
 * comments and no faster.
 */
final class SuppressionReader {

    private static final String ENABLE = "enable";
    private static final String WHOLE = "disable-file";
    private static final List<String> COMMANDS = List.of("disable", ENABLE, "disable-line", "disable-next-line", WHOLE);
    private static final String FIELD = "copydesk.";
    private static final String FIELD_DISABLE = "copydesk.disable";
    /** To guess what was meant is dear, and nobody reads so many guesses. */
    private static final int MOST_GUESSES = 50;

    private final Article article;
    private final Catalogue catalogue;
    private final SuppressionRules policy;
    private final List<SuppressionComment> comments = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Integer> expired = new ArrayList<>();
    private final Map<String, List<Suppression>> open = new LinkedHashMap<>();
    private int[] blockStarts = {};
    private int guesses;

    /** Something that a comment gets wrong. */
    record Mistake(Span span, String message) {}

    SuppressionReader(Article article, Catalogue catalogue, SuppressionRules policy) {
        this.article = article;
        this.catalogue = catalogue;
        this.policy = policy;
    }

    static boolean hasNone(Article article) {
        return article.directives().isEmpty()
                && article.fields().stream().noneMatch(field -> field.name().startsWith(FIELD));
    }

    void read() {
        for (Field field : article.fields()) {
            if (field.name().startsWith(FIELD)) {
                field(field);
            }
        }
        for (Directive directive : article.directives()) {
            take(new SuppressionComment(
                    DirectiveWords.of(directive.text()), directive.span(), directive.text(), false));
        }
        open.values().forEach(suppressions::addAll);
    }

    List<SuppressionComment> comments() {
        return comments;
    }

    List<Suppression> suppressions() {
        return suppressions;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Indexes of comments whose last day has gone by. */
    List<Integer> expired() {
        return expired;
    }

    private void field(Field field) {
        Span place = field.value().isEmpty() ? field.key() : field.value().source();
        String name = field.name();
        boolean known = name.equals(FIELD_DISABLE) || name.startsWith(FIELD_DISABLE + "[") && name.endsWith("]");
        if (!known) {
            mistake(place, "“" + name + "” is not understood; write copydesk: {disable: [RULE, …]}");
        } else if (!field.value().isBlank()) {
            String text = field.text();
            take(new SuppressionComment(DirectiveWords.ofField(WHOLE, text), place, text, true));
        }
    }

    private void take(SuppressionComment comment) {
        DirectiveWords words = comment.words();
        int index = comments.size();
        comments.add(comment);
        if (!COMMANDS.contains(words.command())) {
            mistake(
                    comment.span(),
                    "“" + DirectiveWords.PREFIX + words.command() + "” is no command"
                            + guess(words.command(), COMMANDS));
            return;
        }
        words.mistakes().forEach(message -> mistake(comment.span(), message));
        if (words.rules().isEmpty()) {
            mistake(
                    comment.span(),
                    "name the rules that are meant: " + DirectiveWords.PREFIX + words.command() + " RULE …");
        } else if (words.command().equals(ENABLE)) {
            enable(comment, index);
        } else if (words.mistakes().isEmpty()) {
            disable(comment, index);
        }
    }

    private void disable(SuppressionComment comment, int index) {
        DirectiveWords words = comment.words();
        if (policy.reasonRequired() && words.reason().isEmpty()) {
            mistake(comment.span(), "say why, behind two dashes: … -- the reason");
        }
        if (policy.isOver(words.until())) {
            expired.add(index);
            return;
        }
        for (int i = 0; i < words.rules().size(); i++) {
            String rule = words.rules().get(i).text();
            if (isKnown(rule, comment.span())) {
                disable(new Suppression(rule, scope(comment), index, i, -1), words.command());
            }
        }
    }

    private void disable(Suppression suppression, String command) {
        if (command.equals("disable")) {
            open.computeIfAbsent(suppression.rule(), rule -> new ArrayList<>()).add(suppression);
        } else {
            suppressions.add(suppression);
        }
    }

    private void enable(SuppressionComment comment, int index) {
        for (DirectiveWords.Word word : comment.words().rules()) {
            List<Suppression> ended = open.remove(word.text());
            if (ended == null) {
                mistake(comment.span(), "nothing is disabled here: " + word.text());
                continue;
            }
            for (Suppression each : ended) {
                int end = Math.max(each.scope().start(), comment.span().start());
                suppressions.add(new Suppression(
                        each.rule(), new Span(each.scope().start(), end), each.comment(), each.word(), index));
            }
        }
    }

    private boolean isKnown(String rule, Span place) {
        boolean category = rule.endsWith(Suppression.ALL);
        String name = category ? rule.substring(0, rule.length() - Suppression.ALL.length()) : rule;
        if (category
                ? catalogue.categories().contains(name)
                : catalogue.find(rule).isPresent()) {
            boolean own = EngineRules.ofSuppressions().contains(rule);
            if (own) {
                mistake(place, rule + " cannot be silenced from within an article, only by the configuration");
            }
            return !own;
        }
        if (category) {
            mistake(place, "there is no category “" + name + "”" + guess(name, List.copyOf(catalogue.categories())));
        } else if (catalogue.categories().contains(rule)) {
            mistake(place, "“" + rule + "” is a category; for all its rules write " + rule + Suppression.ALL);
        } else {
            mistake(place, "there is no rule “" + rule + "”" + guess(rule, ids()));
        }
        return false;
    }

    private List<String> ids() {
        return catalogue.rules().stream().map(RuleInfo::id).toList();
    }

    private void mistake(Span place, String message) {
        mistakes.add(new Mistake(place, message));
    }

    private String guess(String word, List<String> known) {
        if (guesses++ >= MOST_GUESSES) {
            return "";
        }
        return Nearest.to(word, known)
                .map(near -> "; did you mean “" + near + "”?")
                .orElse("");
    }

    private Span scope(SuppressionComment comment) {
        SourceText source = article.source();
        int end = comment.span().end();
        return switch (comment.words().command()) {
            case WHOLE -> new Span(0, source.length());
            case "disable-line" -> source.lineAt(comment.span().start()).union(source.lineAt(end));
            case "disable-next-line" -> next(comment.span());
            default -> new Span(end, source.length());
        };
    }

    /** The text behind a comment: a paragraph, however many lines it has; within a paragraph the next line. */
    private Span next(Span comment) {
        List<Block> texts = article.texts();
        if (blockStarts.length == 0) {
            blockStarts =
                    texts.stream().mapToInt(block -> block.source().start()).toArray();
        }
        int found = Arrays.binarySearch(blockStarts, comment.end());
        int behind = found >= 0 ? firstAt(found) : -found - 1;
        boolean within = behind > 0 && texts.get(behind - 1).source().contains(comment);
        if (within) {
            int lineEnd = article.source().lineAt(comment.end()).end();
            int inNext = Math.min(article.source().length(), lineEnd + lineBreak(lineEnd));
            return article.source().lineAt(inNext);
        }
        return behind < texts.size() ? texts.get(behind).source() : Span.at(comment.end());
    }

    private int firstAt(int index) {
        int first = index;
        while (first > 0 && blockStarts[first - 1] == blockStarts[index]) {
            first--;
        }
        return first;
    }

    private int lineBreak(int lineEnd) {
        return article.source().content().startsWith("\r\n", lineEnd) ? 2 : 1;
    }
}
