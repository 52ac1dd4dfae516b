package org.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Directive;
import org.copydesk.language.Nearest;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;

/**
 * Reads comments to Copydesk: {@code copydesk-disable}, {@code -enable}, {@code -disable-line},
 * {@code -disable-next-line}, {@code -disable-file}, each with rule ids and an optional reason behind {@code --}.
 */
final class DirectiveParser {

    private static final String PREFIX = "copydesk-";
    private static final List<String> COMMANDS =
            List.of("disable", "enable", "disable-line", "disable-next-line", "disable-file");

    private final Article article;
    private final Catalogue catalogue;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /** Something a comment gets wrong. */
    record Mistake(Span span, String message) {}

    DirectiveParser(Article article, Catalogue catalogue) {
        this.article = article;
        this.catalogue = catalogue;
    }

    void parse() {
        for (int i = 0; i < article.directives().size(); i++) {
            Directive directive = article.directives().get(i);
            Command command = command(directive);
            if (!COMMANDS.contains(command.name())) {
                mistake(
                        directive,
                        "“" + PREFIX + command.name() + "” is no command" + suggestion(command.name(), COMMANDS));
            } else if (command.rules().isEmpty()) {
                mistake(directive, "name the rules that are meant: " + PREFIX + command.name() + " RULE …");
            } else if (allKnown(directive, command.rules()) && !command.name().equals("enable")) {
                suppressions.add(new Suppression(
                        command.rules(),
                        scope(i, directive, command),
                        Optional.empty(),
                        command.reason(),
                        directive.span()));
            }
        }
    }

    List<Suppression> suppressions() {
        return suppressions;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    private boolean allKnown(Directive directive, List<String> rules) {
        List<String> known = catalogue.rules().stream().map(RuleInfo::id).toList();
        boolean all = true;
        for (String rule : rules) {
            if (!known.contains(rule)) {
                mistake(directive, "there is no rule “" + rule + "”" + suggestion(rule, known));
                all = false;
            }
        }
        return all;
    }

    private void mistake(Directive directive, String message) {
        mistakes.add(new Mistake(directive.span(), message));
    }

    private static String suggestion(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(near -> "; did you mean “" + near + "”?")
                .orElse("");
    }

    private Span scope(int index, Directive directive, Command command) {
        int end = directive.span().end();
        return switch (command.name()) {
            case "disable-file" -> new Span(0, article.source().length());
            case "disable-line" -> article.source().lineAt(directive.span().start());
            case "disable-next-line" -> nextBlock(end);
            default -> new Span(end, enabledAgain(index, command.rules()));
        };
    }

    private Span nextBlock(int from) {
        return article.texts().stream()
                .map(Block::source)
                .filter(span -> span.start() >= from)
                .findFirst()
                .orElse(Span.at(from));
    }

    private int enabledAgain(int index, List<String> rules) {
        for (Directive later :
                article.directives().subList(index + 1, article.directives().size())) {
            Command command = command(later);
            if (command.name().equals("enable") && command.rules().containsAll(rules)) {
                return later.span().start();
            }
        }
        return article.source().length();
    }

    private static Command command(Directive directive) {
        String text = directive.text().strip();
        int dashes = text.indexOf(" -- ");
        String reason =
                dashes < 0 ? "" : text.substring(dashes + " -- ".length()).strip();
        String[] words = (dashes < 0 ? text : text.substring(0, dashes)).split("[\\s,]+");
        String name = words[0].toLowerCase(Locale.ROOT);
        return new Command(
                name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name,
                List.of(words).subList(1, words.length),
                reason);
    }

    private record Command(String name, List<String> rules, String reason) {}
}
