package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;

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
                    form(word.form()).add(mention, i);
                }
            }
        }
    }

    private NameForm form(ComparedWord word) {
        NameForm known = forms.get(word.text());
        if (known == null) {
            known = new NameForm(word);
            forms.put(word.text(), known);
            byLetters.computeIfAbsent(word.letters(), key -> new ArrayList<>(1)).add(known);
        }
        return known;
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
        List<Pair> pairs = new ArrayList<>();
        if (forms.size() > MOST_FORMS) {
            return pairs;
        }
        NameForm[] all = forms.values().toArray(new NameForm[0]);
        int[] masks = new int[all.length];
        int[] lengths = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            masks[i] = all[i].word().mask();
            lengths[i] = all[i].letters().length();
        }
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                if (Likeness.mayBeAlike(lengths[i], masks[i], lengths[j], masks[j])) {
                    Likeness likeness = Likeness.of(all[i].word(), all[j].word());
                    if (likeness != Likeness.NONE) {
                        pairs.add(new Pair(all[i], all[j], likeness));
                    }
                }
            }
        }
        return pairs;
    }

    Article article() {
        return article;
    }

    /** How many different people are introduced with a given name that is one. */
    int people() {
        Set<String> people = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (!mention.isSingle()
                    && NameLists.isTellingGivenName(mention.first().form())) {
                people.add(mention.last().letters());
            }
        }
        return people.size();
    }
}
