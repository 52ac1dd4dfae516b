package org.copydesk.rules.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Place;
import org.copydesk.article.Role;
import org.copydesk.language.Agencies;
import org.copydesk.language.Folding;
import org.copydesk.language.WordSet;
import org.copydesk.language.Words;
import org.copydesk.rule.ArticleRule;
import org.copydesk.rule.Draft;
import org.copydesk.rule.House;
import org.copydesk.rule.RuleSetup;
import org.copydesk.rule.Sink;
import org.copydesk.text.Span;

/** Author fields and bylines of the text that name different people, none of them in both. */
public final class BylineMismatch implements ArticleRule {

    /** Words of groups: whom a group names in its text is no contradiction. */
    private static final WordSet GROUP = WordSet.of(
            "staff",
            "team",
            "desk",
            "editors",
            "editorial",
            "board",
            "newsroom",
            "correspondent",
            "correspondents",
            "reporter",
            "reporters",
            "news",
            "agency",
            "press",
            "group",
            "contributor",
            "contributors",
            "guest",
            "office",
            "department",
            "institute",
            "council",
            "committee",
            "foundation",
            "association",
            "redaktion",
            "redaccion",
            "redaction",
            "redazione",
            "the",
            "members",
            "authors",
            "various",
            "media",
            "magazine",
            "times",
            "post");

    /** Beginnings of lines that name somebody other than the author. */
    private static final WordSet OTHERS = WordSet.of(
            "photo",
            "photos",
            "photographs",
            "pictures",
            "edited",
            "translated",
            "reviewed",
            "illustrated",
            "illustrations",
            "illustration",
            "video",
            "graphics",
            "compiled",
            "interview",
            "interviewed",
            "produced",
            "directed",
            "foto",
            "fotos",
            "image",
            "images",
            "art",
            "checked",
            "music",
            "lyrics",
            "sponsored",
            "presented",
            "narrated");

    private final House house;

    public BylineMismatch(RuleSetup setup) {
        this.house = setup.house();
    }

    /** @param text the name that stands in the span, or the one behind the key that does */
    private record Name(Block block, Span span, String text) {}

    @Override
    public void check(Article article, Sink sink) {
        List<Name> fields = names(article.fieldTexts(Role.BYLINE));
        List<Name> lines = distinct(names(lines(article)));
        if (!fields.isEmpty() && !lines.isEmpty() && disjoint(fields, lines)) {
            report(fields, lines, sink);
        } else {
            amongFields(article, sink);
        }
    }

    /** Bylines of the text that say so by a word; a bare name may be anybody's. */
    private static List<Block> lines(Article article) {
        List<Block> lines = new ArrayList<>();
        for (Block line : article.blocks(Role.BYLINE)) {
            Words words = line.words();
            boolean other = words.count() > 0 && OTHERS.has(words, 0);
            if (line.place() == Place.FLOW && !other && BylineName.isPrefixed(line.text())) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The persons that blocks name; none if a group or an agency is among them, which speaks for all its members. */
    private List<Name> names(List<Block> blocks) {
        List<Name> names = new ArrayList<>();
        for (Block block : blocks) {
            if (isGroup(block.words())
                    || Agencies.standard().newsIn(block.words()).isPresent()) {
                return List.of();
            }
            for (Span span : BylineNames.in(block.text())) {
                String written = span.in(block.text());
                String name = block.place() == Place.FIELD ? house.authorName(written) : written;
                if (BylineNames.isPerson(name)) {
                    names.add(new Name(block, span, name));
                }
            }
        }
        return names;
    }

    private static boolean isGroup(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (GROUP.has(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static List<Name> distinct(List<Name> names) {
        Map<String, Name> byKey = new LinkedHashMap<>();
        names.forEach(name -> byKey.putIfAbsent(Folding.key(name.text()), name));
        return List.copyOf(byKey.values());
    }

    /** True if no name of one list shares a word with one of the other: names are shortened, never exchanged whole. */
    private static boolean disjoint(List<Name> some, List<Name> others) {
        Set<String> words = new LinkedHashSet<>();
        some.forEach(name -> words.addAll(parts(name)));
        return others.stream().noneMatch(name -> parts(name).stream().anyMatch(words::contains));
    }

    /** The words of a name, initials left out. */
    private static List<String> parts(Name name) {
        List<String> parts = new ArrayList<>();
        for (String part : Folding.key(name.text()).split(" ")) {
            if (part.length() > 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** One other name stands against the field where it is; several stand against the field together. */
    private static void report(List<Name> fields, List<Name> lines, Sink sink) {
        boolean one = lines.size() == 1;
        Name place = one ? lines.get(0) : fields.get(0);
        Draft draft = sink.at(place.block(), place.span().start(), place.span().end())
                .message(one ? "line" : "field")
                .with("match", place.text())
                .with("others", list(one ? fields : lines));
        for (Name other : one ? fields.subList(0, 1) : lines) {
            draft = draft.related(
                    other.block(), other.span().start(), other.span().end(), "the other author");
        }
        draft.report();
    }

    private static String list(List<Name> names) {
        return String.join(", ", names.stream().map(Name::text).toList());
    }

    /** Two fields, such as {@code author} and {@code byline}, of which each names somebody else. */
    private void amongFields(Article article, Sink sink) {
        if (article.fieldTexts(Role.BYLINE).size() < 2) {
            return;
        }
        Map<String, List<Block>> byName = new LinkedHashMap<>();
        for (Block field : article.fieldTexts(Role.BYLINE)) {
            byName.computeIfAbsent(base(field.name()), name -> new ArrayList<>())
                    .add(field);
        }
        if (byName.size() != 2) {
            return;
        }
        List<List<Block>> sides = List.copyOf(byName.values());
        List<Name> first = names(sides.get(0));
        List<Name> second = names(sides.get(1));
        if (first.size() == 1 && second.size() == 1 && disjoint(first, second)) {
            report(first, second, sink);
        }
    }

    /** {@code authors} of {@code authors[0].name}. */
    private static String base(String name) {
        int end = 0;
        while (end < name.length() && "[.:".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end);
    }
}
