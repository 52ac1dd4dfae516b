package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.text.Span;

/**
 * A biography, whose it is, and what it tells without the name.
 *
 * @param life folded, the author's name and the words for his or her sex made alike
 */
record Biography(Block block, AuthorName author, String life) {

    /** What is shorter fits many: a desk and an office. */
    private static final int LEAST_WORDS = 8;
    /** What is not named has to tell more. */
    private static final int LEAST_WITHOUT_NAME = 12;

    /** Each name is compared with all before it; what has more bylines is a list of people. */
    private static final int MOST_AUTHORS = 100;

    private static final String SOMEBODY = "~";
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "his", "her", "hers", "their", "him", "them", "himself", "herself");

    /** The biographies of an article of which it is clear whose they are. */
    static List<Biography> in(Article article) {
        List<Block> blocks = new ArrayList<>(article.fieldTexts(Role.BIO));
        blocks.addAll(article.blocks(Role.BIO));
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<AuthorName> authors = authors(article);
        List<Biography> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Block block : blocks) {
            boolean enough = block.words().count() >= LEAST_WORDS && seen.add(block.key());
            owner(block, authors, blocks.size()).filter(author -> enough).ifPresent(author -> {
                String life = life(block.key(), author);
                boolean named = life.indexOf(SOMEBODY) >= 0;
                if (named || block.words().count() >= LEAST_WITHOUT_NAME) {
                    found.add(new Biography(block, author, life));
                }
            });
        }
        return List.copyOf(found);
    }

    private static List<AuthorName> authors(Article article) {
        List<AuthorName> authors = new ArrayList<>();
        for (Block byline : article.bylines()) {
            if (authors.size() >= MOST_AUTHORS) {
                break;
            }
            for (Span place : BylineNames.in(byline.text())) {
                AuthorName.of(place.in(byline.text()))
                        .filter(AuthorName::isPerson)
                        .filter(name -> authors.stream().noneMatch(other -> isOne(name, other)))
                        .ifPresent(authors::add);
            }
        }
        return List.copyOf(authors);
    }

    /** True if two names are those of one person, as far as they tell. */
    static boolean isOne(AuthorName one, AuthorName other) {
        return one.letters().equals(other.letters())
                || AuthorLikeness.of(one, other).isPresent()
                || one.family().equals(other.family()) && one.key() != other.key();
    }

    /** The author whom it begins with; else the only one, if there is one biography only. */
    private static Optional<AuthorName> owner(Block block, List<AuthorName> authors, int biographies) {
        for (AuthorName author : authors) {
            if (block.key().startsWith(String.join(" ", author.words()) + " ")) {
                return Optional.of(author);
            }
        }
        return authors.size() == 1 && biographies == 1 ? Optional.of(authors.get(0)) : Optional.empty();
    }

    private static String life(String key, AuthorName author) {
        StringBuilder life = new StringBuilder();
        for (String word : key.split(" ")) {
            boolean own = author.words().contains(word) && word.length() > 1;
            String plain = own || PRONOUNS.contains(word) ? SOMEBODY : word;
            if (!(plain.equals(SOMEBODY) && life.toString().endsWith(SOMEBODY))) {
                life.append(life.length() == 0 ? "" : " ").append(plain);
            }
        }
        return life.toString();
    }
}
