package org.copydesk.rules.translation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Rows;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;

/** English words that stand for a look-alike of another language. Each is good English: only many of one language tell. */
final class FalseFriends {

    /** What one weighs in the verdict on an article. */
    static final double WEIGHT = 0.2;

    private static final int COLUMNS = 4;
    /** More of them prove no more. */
    private static final int MOST = 5;

    /** A word that may be meant otherwise. */
    record Friend(String word, List<String> languages, String meaning) {}

    private final Map<String, Friend> byWord = new LinkedHashMap<>();

    private final WordSet known;

    private FalseFriends(Map<String, Friend> friends) {
        byWord.putAll(friends);
        known = WordSet.of(byWord.keySet());
    }

    static FalseFriends load() {
        Map<String, Friend> all = new LinkedHashMap<>();
        for (List<String> row : Rows.load(FalseFriends.class, "false-friends.txt", COLUMNS)) {
            if (row.get(3).isEmpty()) {
                all.put(row.get(0), new Friend(row.get(0), List.of(row.get(1).split(",")), row.get(2)));
            }
        }
        return new FalseFriends(all);
    }

    /** The rarer ones, in the order of the list. */
    List<Friend> all() {
        return List.copyOf(byWord.values());
    }

    /** By language: the different false friends in the prose of an article, the first few of each. */
    Map<String, Set<String>> in(Article article) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Block block : article.texts()) {
            if (block.role().isProse()) {
                Words words = block.words();
                for (int i = 0; i < words.count(); i++) {
                    boolean may = known.has(words, i) && words.isLowerCase(i);
                    Friend friend = may ? byWord.get(words.folded(i)) : null;
                    if (friend != null) {
                        for (String language : friend.languages()) {
                            Set<String> own = found.computeIfAbsent(language, absent -> new LinkedHashSet<>());
                            if (own.size() < MOST) {
                                own.add(friend.word());
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
