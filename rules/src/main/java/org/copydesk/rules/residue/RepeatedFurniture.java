package org.copydesk.rules.residue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Inline;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Company;
import org.copydesk.rule.ArchiveRule;
import org.copydesk.rule.ArchiveSink;
import org.copydesk.rule.Fact;
import org.copydesk.rule.Facts;
import org.copydesk.rule.RuleSetup;

/** A paragraph that stands in many articles that have nothing else in common: furniture that the page left in the text. */
public final class RepeatedFurniture implements ArchiveRule {

    private static final int LEAST_WORDS = 6;
    private static final int SHOWN = 5;

    private final int articles;

    public RepeatedFurniture(RuleSetup setup) {
        this.articles = setup.options().integer("articles");
    }

    @Override
    public void extract(Article article, Facts facts) {
        if (article.isDraft()) {
            return;
        }
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (Block block : article.blocks()) {
            boolean text = block.is(Role.BODY) || block.is(Role.QUOTATION) || block.is(Role.LIST_ITEM);
            if (block.place() == Place.FLOW && text) {
                blocks.putIfAbsent(Long.toHexString(block.words().hash()), block);
            }
        }
        Company company = Company.of(new TreeSet<>(blocks.keySet()));
        blocks.forEach((name, block) -> {
            if (block.words().count() >= LEAST_WORDS && !isQuestion(block) && !isNote(block)) {
                facts.add(name, block, company.of(name));
            }
        });
    }

    /** An interviewer asks many people the same. */
    private static boolean isQuestion(Block block) {
        return block.text().stripTrailing().endsWith("?");
    }

    /** True for a paragraph that is wholly set in italics: a note of the desk that all parts of a series bear. */
    private static boolean isNote(Block block) {
        if (block.inlines().isEmpty()) {
            return false;
        }
        int length = block.text().strip().length();
        for (Inline inline : block.inlines()) {
            if (inline.kind() == Inline.Kind.EMPHASIS && inline.range().length() >= length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void judge(String key, List<Fact> facts, ArchiveSink sink) {
        if (facts.size() < articles
                || Fact.areAlike(facts)
                || !Company.isMixed(facts.stream().map(Fact::payload).toList())) {
            return;
        }
        List<Fact> places = Fact.askedFirst(facts);
        sink.at(places.get(0))
                .with("count", String.valueOf(facts.size()))
                .related(places.subList(1, Math.min(facts.size(), SHOWN + 1)), "again")
                .report();
    }
}
