package org.copydesk.rules.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** English words that may stand for a look-alike of another language, where an article has several of one language. */
public final class MtFalseFriend implements PhraseRule {

    private final List<FalseFriends.Friend> friends = FalseFriends.load().all();
    private final int least;

    public MtFalseFriend(RuleSetup setup) {
        this.least = setup.options().integer("least");
    }

    @Override
    public List<Phrase> phrases() {
        return friends.stream().map(friend -> Phrase.words(friend.word())).toList();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        List<Hit> prose = new ArrayList<>();
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Hit hit : hits) {
            boolean read = hit.block().role().isProse()
                    && !EnglishCopy.isLiteral(hit.block(), hit.start())
                    && !hit.block().quotations().inside(hit.start())
                    && Character.isLowerCase(hit.text().charAt(0));
            if (read) {
                prose.add(hit);
                FalseFriends.Friend friend = friends.get(hit.phrase());
                friend.languages()
                        .forEach(language -> words.computeIfAbsent(language, absent -> new LinkedHashSet<>())
                                .add(friend.word()));
            }
        }
        String language = most(words);
        if (words.getOrDefault(language, Set.of()).size() >= least) {
            prose.stream()
                    .filter(hit -> friends.get(hit.phrase()).languages().contains(language))
                    .forEach(hit -> report(hit, language, sink));
        }
    }

    private static String most(Map<String, Set<String>> words) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Set<String>> entry : words.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        return best;
    }

    private void report(Hit hit, String language, Sink sink) {
        sink.at(hit.block(), hit.start(), hit.end())
                .with("match", hit.text())
                .with("language", SourceLanguage.name(language))
                .with("meaning", friends.get(hit.phrase()).meaning())
                .subject(friends.get(hit.phrase()).word())
                .report();
    }
}
