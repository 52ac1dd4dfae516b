package org.copydesk.rules.byline;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Folding;
import org.copydesk.language.Lexicon;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** A byline behind which nobody stands: the account of a system, a placeholder, or a word for nobody. */
public final class BylineGeneric implements ArticleRule {

    /** A line of the text that is longer is no byline. */
    private static final int LONGEST_LINE = 90;

    private static final List<String> JOINTS = List.of(" on ", " at ", " am ", " le ", " el ");

    private final House house;

    public BylineGeneric(RuleSetup setup) {
        this.house = setup.house();
    }

    @Override
    public void check(Article article, Sink sink) {
        for (Block field : article.fieldTexts(Role.BYLINE)) {
            int start = BylineName.prefixEnd(field.text());
            int end = field.text().stripTrailing().length();
            if (start < end) {
                report(field, start, end, sink);
            }
        }
        for (Block line : article.blocks()) {
            if (mayBeLine(line) && (isMarked(line) || BylineName.isPrefixed(line.text()))) {
                Span name = BylineName.in(line.text());
                report(line, name.start(), nameEnd(line.text(), name), sink);
            }
        }
    }

    /** True if the format says that it is a byline, as a style of Word and a class of HTML do. */
    private static boolean isMarked(Block line) {
        return line.is(Role.BYLINE) && !line.isInferred();
    }

    /** A sentence, a list item or a heading may begin with such words and be none. */
    private static boolean mayBeLine(Block line) {
        String text = line.text().stripTrailing();
        boolean sentence = !text.isEmpty() && ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return line.place() == Place.FLOW
                && text.length() <= LONGEST_LINE
                && switch (line.role()) {
                    case BYLINE, DATELINE, FURNITURE, STANDFIRST -> true;
                    case BODY -> !sentence;
                    default -> false;
                };
    }

    /** Where the name ends: before {@code on May 4} or {@code at 8:30}. */
    private static int nameEnd(String text, Span name) {
        for (String joint : JOINTS) {
            int at = text.indexOf(joint, name.start());
            if (at > 0 && at < name.end()) {
                return at;
            }
        }
        return name.end();
    }

    private void report(Block block, int start, int end, Sink sink) {
        String written = block.text().substring(start, end);
        boolean key = block.place() == Place.FIELD && house.isAuthorKey(written);
        if (!key && house.authors().contains(written)) {
            return;
        }
        String name = key ? house.authorName(written) : written;
        GenericNames.kind(name).ifPresent(kind -> {
            Draft draft = sink.at(block, start, end).message(kind).with("match", name);
            (key ? draft.evidence(BylineName.behindKey(written.strip(), name)) : draft).report();
        });
    }

    /** Kept apart so that the list is read only where a byline stands. */
    private static final class GenericNames {

        private static final Lexicon LIST = Lexicon.load(BylineGeneric.class, "generic-names.txt");

        /** The kind of a name that is nobody's; numbers at its end do not count. */
        static Optional<String> kind(String name) {
            Words words = Words.of(name);
            if (words.count() == 0 || words.count() > 5) {
                return Optional.empty();
            }
            String key = Folding.key(name);
            return LIST.value(name.strip()).or(() -> LIST.value(key)).or(() -> unnumbered(key));
        }

        private static Optional<String> unnumbered(String key) {
            int end = key.length();
            while (end > 1 && (Character.isDigit(key.charAt(end - 1)) || " -_".indexOf(key.charAt(end - 1)) >= 0)) {
                end--;
            }
            return LIST.value(key.substring(0, end));
        }
    }
}
