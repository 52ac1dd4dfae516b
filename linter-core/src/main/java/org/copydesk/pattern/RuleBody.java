package org.copydesk.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.Folding;
import org.copydesk.rule.Hit;
import org.copydesk.rule.Sink;

/** What every declarative rule does: find, leave out, report. Immutable. */
final class RuleBody {

    private final DeclarativeSpec spec;
    /** First those of the entries, then those of the exemptions. */
    private final List<Part> parts;

    private final boolean gated;

    private RuleBody(DeclarativeSpec spec, List<Part> parts) {
        this.spec = spec;
        this.parts = List.copyOf(parts);
        this.gated = spec.isGated();
    }

    /**
     * An entry made ready.
     *
     * @param from index of its first phrase among those of the rule
     * @param to exclusive
     */
    private record Part(Finder finder, boolean gated, int from, int to) {

        List<Hit> own(List<Hit> hits) {
            List<Hit> own = List.of();
            for (Hit hit : hits) {
                if (hit.phrase() >= from && hit.phrase() < to) {
                    own = own.isEmpty() ? new ArrayList<>() : own;
                    own.add(from == 0 ? hit : new Hit(hit.phrase() - from, hit.block(), hit.start(), hit.end()));
                }
            }
            return own;
        }
    }

    private record Found(Entry entry, Match match) {}

    static RuleBody of(DeclarativeSpec spec, Vocabulary vocabulary) {
        List<Kind> kinds = new ArrayList<>();
        spec.entries().forEach(entry -> kinds.add(entry.kind()));
        spec.exemptions().forEach(exemption -> kinds.add(exemption.kind()));
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Kind kind : kinds) {
            int to = from;
            for (Literals literals : kind.literals()) {
                to += literals.count(vocabulary);
            }
            parts.add(new Part(kind.finder(vocabulary), kind.isGated(), from, to));
            from = to;
        }
        return new RuleBody(spec, parts);
    }

    void check(Article article, List<Hit> hits, Sink sink) {
        if (!spec.where().reads(article)) {
            return;
        }
        List<Found> all = find(article, hits);
        if (all.isEmpty()) {
            return;
        }
        List<Found> found = withoutOverlaps(withoutExempted(all, article, hits));
        if (spec.atLeast() > 1 && different(found) < spec.atLeast()) {
            return;
        }
        found.forEach(each -> MatchReport.report(each.entry(), each.match(), spec.grouped(), sink));
    }

    private List<Found> find(Article article, List<Hit> hits) {
        List<Hit> readable = new ArrayList<>();
        for (Hit hit : hits) {
            if (spec.where().reads(hit.block())) {
                readable.add(hit);
            }
        }
        List<Block> texts = gated ? List.of() : texts(article);
        List<Found> found = new ArrayList<>();
        Map<Block, UnreadRanges> unread = new HashMap<>();
        for (int i = 0; i < spec.entries().size(); i++) {
            Part part = parts.get(i);
            List<Hit> own = part.own(readable);
            if (!part.gated() || !own.isEmpty()) {
                Entry entry = spec.entries().get(i);
                part.finder().find(new Look(article, texts, own), match -> {
                    if (isRead(match.target(), unread) && entry.counts(match.target())) {
                        found.add(new Found(entry, match));
                    }
                });
            }
        }
        return found;
    }

    private boolean isRead(Target target, Map<Block, UnreadRanges> unread) {
        return !(target instanceof Target.InBlock place)
                || !unread.computeIfAbsent(place.block(), block -> UnreadRanges.of(block, spec.where()))
                        .contains(place.start());
    }

    private List<Block> texts(Article article) {
        return article.texts().stream().filter(spec.where()::reads).toList();
    }

    private List<Found> withoutExempted(List<Found> found, Article article, List<Hit> hits) {
        List<Found> left = found;
        for (int i = 0; i < spec.exemptions().size() && !left.isEmpty(); i++) {
            Exemption exemption = spec.exemptions().get(i);
            Part part = parts.get(spec.entries().size() + i);
            List<Block> texts = exemption.scope() == Exemption.Scope.ARTICLE ? article.texts() : blocks(left);
            List<Target.InBlock> places = new ArrayList<>();
            part.finder().find(new Look(article, texts, part.own(hits)), match -> {
                if (match.target() instanceof Target.InBlock place) {
                    places.add(place);
                }
            });
            ExemptPlaces exempt = new ExemptPlaces(exemption.scope(), places);
            left = left.stream()
                    .filter(each -> !exempt.exempt(each.match().target()))
                    .toList();
        }
        return left;
    }

    private static List<Block> blocks(List<Found> found) {
        Set<Block> blocks = new LinkedHashSet<>();
        found.forEach(each -> {
            if (each.match().target() instanceof Target.InBlock place) {
                blocks.add(place.block());
            }
        });
        return List.copyOf(blocks);
    }

    /** One finding for one place: of matches that overlap the one that begins first stays, of these the longest. */
    private static List<Found> withoutOverlaps(List<Found> found) {
        List<Found> left = new ArrayList<>();
        Map<Block, List<Found>> byBlock = new LinkedHashMap<>();
        for (Found each : found) {
            if (each.match().target() instanceof Target.InBlock place) {
                byBlock.computeIfAbsent(place.block(), block -> new ArrayList<>())
                        .add(each);
            } else {
                left.add(each);
            }
        }
        byBlock.values().forEach(same -> addApart(same, left));
        return left;
    }

    private static void addApart(List<Found> same, List<Found> left) {
        same.sort((a, b) -> {
            int byStart = Integer.compare(place(a).start(), place(b).start());
            return byStart != 0 ? byStart : Integer.compare(place(b).end(), place(a).end());
        });
        int end = -1;
        for (Found each : same) {
            if (place(each).start() >= end) {
                left.add(each);
                end = place(each).end();
            }
        }
    }

    private static Target.InBlock place(Found found) {
        return (Target.InBlock) found.match().target();
    }

    private static int different(List<Found> found) {
        Set<String> texts = new LinkedHashSet<>();
        found.forEach(each -> texts.add(Folding.key(each.match().values().getOrDefault(Match.MATCH, ""))));
        return texts.size();
    }
}
