package org.copydesk.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.language.Folding;

/** Names that an article sets in two ways: with and without a blank or a hyphen, or in the other order. */
final class NameLayout {

    private static final int SHORTEST = 6;

    private final List<Mention> mentions;
    private final List<Variance> found = new ArrayList<>();

    private NameLayout(List<Mention> mentions) {
        this.mentions = mentions;
    }

    static List<Variance> variances(NameCast cast) {
        NameLayout layout = new NameLayout(cast.mentions());
        layout.joints();
        layout.orders();
        return layout.found;
    }

    /** {@code Kim Jong-un} and {@code Kim Jong Un}, {@code J.K. Rowling} and {@code J. K. Rowling}. */
    private void joints() {
        Set<String> several = lettersOfSeveral();
        Map<String, Map<String, List<Mention>>> byLetters = new LinkedHashMap<>();
        for (Mention mention : several.isEmpty() ? List.<Mention>of() : mentions) {
            String letters = mention.letters();
            if (several.contains(letters)) {
                byLetters
                        .computeIfAbsent(letters, key -> new LinkedHashMap<>())
                        .computeIfAbsent(setting(mention.text()), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        byLetters.values().stream().filter(settings -> settings.size() > 1).forEach(this::joints);
    }

    /** The letters of names of several words, for a word alone is not set otherwise than another. */
    private Set<String> lettersOfSeveral() {
        Set<String> all = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (!mention.isSingle() && mention.letters().length() >= SHORTEST) {
                all.add(mention.letters());
            }
        }
        return all;
    }

    /** How a name is set, whatever its accents and capitals. */
    private static String setting(String text) {
        StringBuilder setting = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char folded = Folding.fold(text.charAt(i));
            if (folded != ' ' || i > 0 && setting.charAt(setting.length() - 1) != ' ') {
                setting.append(folded);
            }
        }
        return setting.toString();
    }

    private void joints(Map<String, List<Mention>> settings) {
        List<List<Mention>> sorted = new ArrayList<>(settings.values());
        sorted.sort((one, other) -> Integer.compare(other.size(), one.size()));
        List<Mention> right = sorted.get(0);
        for (List<Mention> wrong : sorted.subList(1, sorted.size())) {
            boolean name = wrong.stream().anyMatch(NameLayout::isProven)
                    && right.stream().anyMatch(NameLayout::isProven);
            boolean parted = wrong.get(0).words().size() != right.get(0).words().size()
                    || wrong.get(0).words().size() > 1;
            if (name && parted && !isOrdinary(wrong.get(0)) && !isOrdinary(right.get(0))) {
                add(wrong, right, "hyphens and blanks");
            }
        }
    }

    static boolean isProven(Mention mention) {
        for (NameWord word : mention.words()) {
            if (!word.plain()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinary(Mention mention) {
        return mention.words().stream()
                .flatMap(word -> List.of(word.text().split("-")).stream())
                .allMatch(word -> word.length() < 3 || NameLists.isCommon(word));
    }

    private void add(List<Mention> wrong, List<Mention> right, String how) {
        found.add(new Variance(
                wrong.stream().map(NameLayout::whole).toList(),
                right.stream().map(NameLayout::whole).toList(),
                wrong.get(0).text(),
                right.get(0).text(),
                how));
    }

    static NameWord whole(Mention mention) {
        NameWord first = mention.first();
        return NameWord.of(
                mention.text(),
                first.block(),
                first.word(),
                first.start(),
                mention.last().end(),
                first.plain());
    }

    /** {@code Xi Jinping} and {@code Jinping Xi}. */
    private void orders() {
        Map<String, List<Mention>> byText = new LinkedHashMap<>();
        Set<String> begin = new LinkedHashSet<>();
        boolean turned = false;
        for (Mention mention : mentions) {
            if (mention.words().size() == 2) {
                begin.add(mention.first().letters());
            }
        }
        for (Mention mention : mentions) {
            turned |=
                    mention.words().size() == 2 && begin.contains(mention.last().letters());
        }
        for (Mention mention : turned ? mentions : List.<Mention>of()) {
            if (mention.words().size() == 2) {
                byText.computeIfAbsent(
                                mention.first().letters() + ' ' + mention.last().letters(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        byText.forEach((key, one) -> {
            Mention mention = one.get(0);
            List<Mention> other = byText.getOrDefault(
                    mention.last().letters() + ' ' + mention.first().letters(), List.of());
            boolean fewer = one.size() < other.size() || one.size() == other.size() && isLater(one, other);
            if (!other.isEmpty() && fewer && isOnePerson(mention)) {
                add(one, other, "the other order");
            }
        });
    }

    private static boolean isLater(List<Mention> one, List<Mention> other) {
        NameWord a = one.get(0).first();
        NameWord b = other.get(0).first();
        return a.block().source().start() + a.start() > b.block().source().start() + b.start();
    }

    /** Not two people whose given and family names are each other's, like Henry James and James Henry. */
    private static boolean isOnePerson(Mention mention) {
        ComparedWord a = mention.first().form();
        ComparedWord b = mention.last().form();
        return !a.text().equals(b.text())
                && !a.isCommon()
                && !b.isCommon()
                && !(NameLists.isGivenName(a) && NameLists.isGivenName(b));
    }
}
