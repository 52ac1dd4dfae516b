package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.language.Rows;
import org.copydesk.language.Words;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.Sink;

/** Position markers of captions in another language: {@code (d)} for droite behind a name. */
public final class MtPositionMarker implements PhraseRule {

    private static final int COLUMNS = 4;

    private final List<List<String>> markers = foreign();

    @Override
    public List<Phrase> phrases() {
        return markers.stream().map(row -> Phrase.anywhere(row.get(0))).toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        int reported = -1;
        Block last = hits.get(0).block();
        for (Hit hit : hits) {
            boolean again = hit.block() == last && hit.start() < reported;
            if (!again && isMarker(hit)) {
                report(hit, sink);
                reported = hit.end();
                last = hit.block();
            }
        }
    }

    /** The languages that a hit may be of; empty if it is no marker. Shared with the verdict on the article. */
    static boolean isMarker(Hit hit, String kind) {
        if (hit.block().is(Role.CODE)) {
            return false;
        }
        return switch (kind) {
            case "sure" -> true;
            case "abbr" -> isBehindName(hit, 1);
            case "letter" -> isBehindName(hit, 2) && isCaptionLike(hit.block());
            default -> isBehindName(hit, 2) && hit.block().is(Role.CAPTION);
        };
    }

    static List<List<String>> foreign() {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : Rows.load(MtPositionMarker.class, "position-markers.txt", COLUMNS)) {
            if (!row.get(3).equals("english")) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private boolean isMarker(Hit hit) {
        return isMarker(hit, markers.get(hit.phrase()).get(3));
    }

    private void report(Hit hit, Sink sink) {
        List<String> row = markers.get(hit.phrase());
        String[] languages = row.get(1).split(",");
        sink.at(hit.block(), hit.start(), hit.end())
                .with("match", hit.text())
                .with("language", SourceLanguage.name(languages[0].strip()))
                .with("english", row.get(2))
                .replace(row.get(2))
                .report();
    }

    private static boolean isCaptionLike(Block block) {
        return block.is(Role.CAPTION) || block.is(Role.CREDIT) || block.text().indexOf('©') >= 0;
    }

    /** True if capitalised words stand right before the marker. */
    private static boolean isBehindName(Hit hit, int least) {
        Words words = hit.block().words();
        int last = words.firstFrom(hit.start()) - 1;
        int found = 0;
        while (found < least && last - found >= 0 && words.isCapitalised(last - found)) {
            found++;
        }
        return found >= least && hit.start() - words.end(last) <= 1;
    }
}
