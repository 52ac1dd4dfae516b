package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Words;

/** All names of an article by their words, and the pairs of spellings that are one name. */
final class NameCast {

    /** Shorter words are alike by chance. */
    private static final int SHORTEST = 3;
    /** Above that, an article is a register of names, and names in it are alike by chance. */
    private static final int MOST_FORMS = 1500;

    private final Article article;
    private final List<Mention> mentions;
    private final Map<String, NameForm> forms = new LinkedHashMap<>();
    private final Map<String, List<NameForm>> byLetters = new LinkedHashMap<>();

    private NameCast(Article article, List<Mention> mentions) {
        this.article = article;
        this.mentions = mentions;
        for (Mention mention : mentions) {
            for (int i = 0; i < mention.words().size(); i++) {
                NameWord word = mention.words().get(i);
                if (!word.isInitial() && word.letters().length() >= SHORTEST) {
                    forms.computeIfAbsent(word.text(), NameForm::new).add(mention, i);
                }
            }
        }
        forms.values()
                .forEach(form -> byLetters
                        .computeIfAbsent(form.letters(), key -> new ArrayList<>())
                        .add(form));
    }

    /** The article's own, worked out once. */
    static NameCast of(Article article) {
        return article.derived(NameCast.class, each -> new NameCast(each, MentionFinder.in(each)));
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** All spellings of words, in the order of the article. */
    Collection<NameForm> forms() {
        return forms.values();
    }

    /** The spellings that have these letters. */
    List<NameForm> withLetters(String letters) {
        return byLetters.getOrDefault(letters, List.of());
    }

    /** Two spellings that are alike; whether they are one name is another question. */
    record Pair(NameForm a, NameForm b, Likeness likeness) {}

    /** All pairs that are alike, in the order of the article. */
    List<Pair> pairs() {
        List<NameForm> all = List.copyOf(forms.values());
        List<Pair> pairs = new ArrayList<>();
        if (all.size() > MOST_FORMS) {
            return pairs;
        }
        for (int i = 0; i < all.size(); i++) {
            NameForm a = all.get(i);
            for (int j = i + 1; j < all.size(); j++) {
                NameForm b = all.get(j);
                if (Likeness.mayBeAlike(a.letters(), a.mask(), b.letters(), b.mask())) {
                    Likeness likeness = Likeness.of(a.word(), b.word());
                    if (likeness != Likeness.NONE) {
                        pairs.add(new Pair(a, b, likeness));
                    }
                }
            }
        }
        return pairs;
    }

    /** Words that the article writes in small letters somewhere, folded: those are no names there. */
    Set<String> smallWords() {
        Set<String> small = new LinkedHashSet<>();
        for (Block block : article.texts()) {
            Words words = block.words();
            for (int i = 0; i < words.count(); i++) {
                if (words.isLowerCase(i) && !NameSetting.isAddress(words.text(), words.start(i), words.end(i))) {
                    small.add(words.folded(i));
                }
            }
        }
        return small;
    }

    /** Whether a word stands before others in some name: as somebody's given name. */
    boolean leads(NameForm form) {
        return form.all().stream().anyMatch(occurrence -> !occurrence.isLast());
    }

    /** How many different people are introduced with a given name that is one. */
    int people() {
        Set<String> people = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (!mention.isSingle()
                    && NameLists.isTellingGivenName(mention.first().text())) {
                people.add(mention.last().letters());
            }
        }
        return people.size();
    }
}
