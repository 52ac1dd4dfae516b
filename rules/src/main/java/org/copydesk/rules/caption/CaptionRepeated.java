package org.copydesk.rules.caption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.language.PathLanguage;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;

/** One caption under different pictures, and a caption that is a paragraph of its own article. */
public final class CaptionRepeated implements ArchiveRule {

    private static final String PICTURES = "i ";
    private static final String TEXT = "t ";
    private static final String PARAGRAPH = "paragraph";
    private static final int LEAST_PARAGRAPH_WORDS = 8;

    @Override
    public void extract(Article article, Facts facts) {
        if (article.isDraft()) {
            return;
        }
        List<PictureCaption> captions = PictureCaption.in(article);
        Map<String, Block> paragraphs = captions.isEmpty() ? Map.of() : paragraphs(article, longest(captions));
        for (PictureCaption caption : captions) {
            String key = caption.block().key();
            if (!caption.picture().isEmpty()) {
                facts.add(PICTURES + key, caption.block(), caption.picture());
            }
            Block paragraph = paragraphs.get(key);
            if (paragraph != null) {
                facts.add(TEXT + key, caption.block(), "caption");
                facts.add(TEXT + key, paragraph, PARAGRAPH);
            }
        }
    }

    private static int longest(List<PictureCaption> captions) {
        int longest = 0;
        for (PictureCaption caption : captions) {
            longest = Math.max(longest, caption.block().key().length());
        }
        return longest;
    }

    /** The first of each text; those that are surely longer than any caption are not taken apart. */
    private static Map<String, Block> paragraphs(Article article, int longest) {
        Map<String, Block> paragraphs = new TreeMap<>();
        for (Block block : article.blocks(Role.BODY)) {
            if (block.words().count() >= LEAST_PARAGRAPH_WORDS && leastLetters(block) <= longest) {
                paragraphs.putIfAbsent(block.key(), block);
            }
        }
        return paragraphs;
    }

    /** So many letters and digits a text has at least, each of which is in its key: there is no blank without a word or a mark. */
    private static int leastLetters(Block block) {
        int marks = block.marks().count();
        return block.text().length() - marks - (marks + block.words().count() + 1);
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (key.startsWith(PICTURES)) {
            comparePictures(facts, sink);
        } else {
            compareWithText(facts, sink);
        }
    }

    private static void comparePictures(List<Fact> facts, ArchiveSink sink) {
        Fact first = facts.get(0);
        List<Fact> found = new ArrayList<>();
        Set<String> pictures = new TreeSet<>();
        pictures.add(first.payload());
        for (Fact fact : facts) {
            boolean other = !fact.payload().equals(first.payload())
                    && !PathLanguage.areTranslations(
                            first.location().source().path(),
                            fact.location().source().path());
            if (other) {
                found.add(fact);
                pictures.add(fact.payload());
            }
        }
        List<Fact> others = Fact.askedFirst(found);
        if (!others.isEmpty()) {
            sink.at(others.get(0))
                    .message("pictures")
                    .with("first", first.location().source().path())
                    .with("count", String.valueOf(pictures.size()))
                    .related(List.of(first), "the same caption")
                    .related(others.subList(1, others.size()), "the same caption")
                    .report();
        }
    }

    private static void compareWithText(List<Fact> facts, ArchiveSink sink) {
        Map<String, List<Fact>> byArticle = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byArticle
                    .computeIfAbsent(
                            fact.location().source().path() + '\t' + fact.article(), first -> new ArrayList<>())
                    .add(fact);
        }
        for (List<Fact> same : byArticle.values()) {
            List<Fact> paragraphs = same.stream()
                    .filter(fact -> fact.payload().equals(PARAGRAPH))
                    .toList();
            List<Fact> captions = same.stream()
                    .filter(fact -> !fact.payload().equals(PARAGRAPH))
                    .toList();
            if (!captions.isEmpty() && !paragraphs.isEmpty()) {
                sink.at(captions.get(0))
                        .message("text")
                        .related(paragraphs, "the paragraph")
                        .report();
            }
        }
    }
}
