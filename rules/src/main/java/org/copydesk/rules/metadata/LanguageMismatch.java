package org.copydesk.rules.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Field;
import org.copydesk.article.FieldKind;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.LanguageGuess;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Sink;

/** A declared language that is not the language of the text. */
public final class LanguageMismatch implements ArticleRule {

    private static final int LEAST_WORDS = 40;
    private static final int LEAST_BLOCK_WORDS = 8;
    private static final int SUBTAG = 2;

    /** Languages that are told from their neighbours; of others a guess may be the neighbour. */
    private static final Set<String> KNOWN = Set.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "ru", "uk", "tr", "el", "zh", "ja", "ko", "ar");

    @Override
    public void check(Article article, Sink sink) {
        for (Field field : article.fields(FieldKind.LANGUAGE)) {
            if (!field.value().isBlank()) {
                String declared = subtag(field.text());
                if (KNOWN.contains(declared)) {
                    check(article, field, declared, sink);
                }
                return;
            }
        }
    }

    /** {@code en} of {@code en-GB}; empty if the value is no tag of two letters. */
    private static String subtag(String value) {
        String tag = value.strip().toLowerCase(Locale.ROOT);
        boolean whole = tag.length() == SUBTAG || (tag.length() > SUBTAG && "-_".indexOf(tag.charAt(SUBTAG)) >= 0);
        return whole ? tag.substring(0, SUBTAG) : "";
    }

    private static void check(Article article, Field field, String declared, Sink sink) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int all = 0;
        List<Block> blocks = article.blocks();
        for (Block block : blocks) {
            boolean text = block.place() == Place.FLOW && (block.is(Role.BODY) || block.is(Role.LIST_ITEM));
            int count = text ? block.words().count() : 0;
            if (count < LEAST_BLOCK_WORDS) {
                continue;
            }
            Optional<LanguageGuess> guess = LanguageGuess.of(block.words());
            if (guess.isPresent()) {
                words.merge(guess.get().language(), count, Integer::sum);
            }
            all += count;
        }
        for (Map.Entry<String, Integer> entry : words.entrySet()) {
            boolean most = entry.getValue() >= LEAST_WORDS && entry.getValue() * 5 >= all * 4;
            if (most && KNOWN.contains(entry.getKey()) && !entry.getKey().equals(declared)) {
                sink.at(field)
                        .with("declared", name(declared))
                        .with("language", name(entry.getKey()))
                        .report();
            }
        }
    }

    private static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
