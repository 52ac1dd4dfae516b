package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Inline;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Hit;
import org.copydesk.rule.House;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** Names that the house spells otherwise. */
public final class NameHouseStyle implements PhraseRule {

    private final List<HouseSpellings.Spelling> spellings;
    /** Right spellings and terms that hold a wrong one inside: {@code Kiev: [Kyiv]}, but {@code chicken Kiev}. */
    private final List<String> right;

    public NameHouseStyle(RuleSetup setup) {
        House house = setup.house();
        this.spellings =
                HouseSpellings.of(house, setup.options().flag("common")).all();
        List<String> all = new ArrayList<>(house.terms());
        all.addAll(house.names().keySet());
        all.addAll(house.outlets());
        all.removeIf(String::isBlank);
        this.right = List.copyOf(all);
    }

    @Override
    public List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        spellings.forEach(spelling -> phrases.add(Phrase.words(spelling.wrong())));
        right.forEach(spelling -> phrases.add(Phrase.words(spelling)));
        return List.copyOf(phrases);
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        List<Hit> longestFirst = new ArrayList<>(hits);
        longestFirst.removeIf(hit -> !isName(hit));
        longestFirst.sort(Comparator.comparingInt((Hit hit) -> hit.start() - hit.end()));
        Taken taken = new Taken();
        for (Hit hit : longestFirst) {
            if (taken.isFree(hit)) {
                taken.take(hit);
                if (hit.phrase() < spellings.size()) {
                    report(hit, spellings.get(hit.phrase()), sink);
                }
            }
        }
    }

    private boolean isName(Hit hit) {
        boolean wanted = hit.phrase() >= spellings.size()
                ? hit.text().equals(right.get(hit.phrase() - spellings.size()))
                : spellings.get(hit.phrase()).isMeant(hit.text());
        return wanted && NameSetting.isWhole(hit) && !hit.block().inside(Inline.Kind.OBJECT, hit.start());
    }

    private static void report(Hit hit, HouseSpellings.Spelling spelling, Sink sink) {
        String right = spelling.rightFor(hit.text());
        Draft draft = sink.at(hit.block(), hit.start(), hit.end())
                .with("who", spelling.house() ? "the house writes" : "the name is spelt")
                .with("name", hit.text())
                .with("right", right)
                .subject(spelling.wrong())
                .replace(right);
        (spelling.house() ? draft : draft.suggested()).report();
    }
}
