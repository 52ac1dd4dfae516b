package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.rules.translation.Calque.Strength;

/** The foreign formats of an article's English copy. */
final class Typography {

    private final Map<String, ForeignFormat.Kind> kinds = FormatSink.kinds();

    /** A format with the text that it stands in. */
    record Found(Block block, ForeignFormat format) {

        String text() {
            return block.text().substring(format.start(), format.end());
        }
    }

    /** All foreign formats in English texts of an English article, weak ones too, by place. */
    List<Found> in(Article article) {
        List<Found> all = new ArrayList<>();
        for (Block block : article.texts()) {
            if (EnglishCopy.isRead(block)) {
                FormatSink sink = new FormatSink(kinds);
                ForeignMarks.find(block.words(), sink);
                ForeignNumbers.find(block.words(), sink);
                List<ForeignFormat> found = sink.found();
                found.removeIf(format -> isNoProse(block, format));
                if (!found.isEmpty() && !EnglishCopy.isForeign(block)) {
                    found.sort(Comparator.comparingInt(ForeignFormat::start));
                    found.forEach(format -> all.add(new Found(block, format)));
                }
            }
        }
        return all.isEmpty() || EnglishCopy.is(article) ? all : List.of();
    }

    /** Whether a format proves something where it stands: it is sure, or another of a language that writes so is near. */
    static boolean counts(Found each, List<Found> all) {
        Strength strength = each.format().kind().strength();
        return strength == Strength.SURE
                || strength == Strength.STRONG && all.stream().anyMatch(other -> supports(other, each));
    }

    private static boolean supports(Found other, Found each) {
        ForeignFormat.Kind kind = other.format().kind();
        return kind.strength() != Strength.WEAK
                && !kind.name().equals(each.format().kind().name())
                && kind.languages().stream().anyMatch(each.format().kind().languages()::contains);
    }

    private static boolean isNoProse(Block block, ForeignFormat format) {
        return EnglishCopy.isLiteral(block, format.start())
                || EnglishCopy.isLiteral(block, format.end() - 1)
                || block.inside(Inline.Kind.LINK, format.start())
                        && block.text().startsWith("http");
    }
}
