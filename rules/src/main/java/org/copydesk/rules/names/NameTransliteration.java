package org.copydesk.rules.names;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.Draft;
import org.copydesk.rule.Hit;
import org.copydesk.rule.House;
import org.copydesk.rule.Phrase;
import org.copydesk.rule.PhraseRule;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;

/** Names in the romanisation of another language, left in English copy by a translation. */
public final class NameTransliteration implements PhraseRule {

    private static final List<String> LANGUAGES = List.of(
            "fr",
            "French",
            "de",
            "German",
            "es",
            "Spanish",
            "it",
            "Italian",
            "pt",
            "Portuguese",
            "ru",
            "Russian",
            "zh",
            "Chinese",
            "pl",
            "Polish",
            "cs",
            "Czech",
            "nl",
            "Dutch");

    private final Romanised romanised = Romanised.load();
    private final House house;

    public NameTransliteration(RuleSetup setup) {
        this.house = setup.house();
    }

    @Override
    public List<Phrase> phrases() {
        return romanised.phrases();
    }

    @Override
    public void check(Article article, List<Hit> hits, Sink sink) {
        List<Romanised.Mention> mentions = romanised.in(hits);
        for (Romanised.Mention mention : mentions) {
            boolean ours = house.terms().contains(mention.spelling().text())
                    || house.names().containsKey(mention.spelling().text());
            if (!ours && counts(mention, mentions)) {
                report(mention, sink);
            }
        }
    }

    /** By itself, or beside a spelling of the same language that does; a weak one never. */
    private static boolean counts(Romanised.Mention mention, List<Romanised.Mention> all) {
        if (mention.spelling().proves()) {
            return true;
        }
        return mention.spelling().kind().equals("given")
                && all.stream()
                        .anyMatch(other -> other.block() == mention.block()
                                && other.spelling().proves()
                                && other.spelling().sharesLanguageWith(mention.spelling())
                                && other.start() - mention.end() == 1);
    }

    private static void report(Romanised.Mention mention, Sink sink) {
        Romanised.Spelling spelling = mention.spelling();
        Draft draft = sink.at(mention.block(), mention.start(), mention.end())
                .with("name", spelling.text())
                .with("language", language(spelling.languages().get(0).strip()))
                .with("english", spelling.english())
                .subject(spelling.text());
        draft.replace(spelling.english()).suggested().report();
    }

    private static String language(String code) {
        int at = LANGUAGES.indexOf(code);
        return at < 0 ? code : LANGUAGES.get(at + 1);
    }
}
