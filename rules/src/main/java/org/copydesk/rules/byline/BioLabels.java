package org.copydesk.rules.byline;

import java.util.Optional;
import java.util.Set;
import org.copydesk.language.Words;
import org.copydesk.text.Span;

/** A row of labels such as a generator of profiles strings together: {@code Wannabe ferry scholar. Lifelong tea nerd. Introvert.} */
final class BioLabels {

    private static final int LEAST = 3;
    private static final int MOST_WORDS = 6;

    /** What such a generator calls people, on its own or behind a thing. */
    private static final Set<String> KINDS = Set.of(
            "fan",
            "evangelist",
            "guru",
            "ninja",
            "nerd",
            "geek",
            "buff",
            "enthusiast",
            "expert",
            "maven",
            "junkie",
            "fanatic",
            "lover",
            "aficionado",
            "specialist",
            "scholar",
            "practitioner",
            "advocate",
            "trailblazer",
            "addict",
            "introvert",
            "extrovert",
            "thinker",
            "creator",
            "communicator",
            "explorer",
            "gamer",
            "organizer",
            "organiser",
            "entrepreneur",
            "problem solver",
            "solver",
            "analyst",
            "reader",
            "writer",
            "student",
            "pioneer",
            "ambassador",
            "friend",
            "troublemaker",
            "dreamer",
            "wanderer",
            "foodaholic",
            "workaholic",
            "connoisseur",
            "hustler",
            "rockstar",
            "wizard",
            "devotee",
            "apathy",
            "everywhere");

    private static final Set<String> VERBS =
            Set.of("is", "was", "are", "were", "has", "have", "had", "writes", "covers", "reports", "works", "lives");

    private BioLabels() {}

    /** The whole row, if the text is nothing else. */
    static Optional<Span> in(String text) {
        int pieces = 0;
        int kinds = 0;
        for (String piece : text.split("[.•|;]")) {
            Words words = Words.of(piece);
            if (words.count() == 0) {
                continue;
            }
            if (words.count() > MOST_WORDS || hasVerb(words)) {
                return Optional.empty();
            }
            pieces++;
            kinds += KINDS.contains(words.folded(words.count() - 1)) ? 1 : 0;
        }
        Words all = Words.of(text);
        return pieces >= LEAST && kinds * 2 >= pieces && kinds > 1
                ? Optional.of(new Span(all.start(0), all.end(all.count() - 1)))
                : Optional.empty();
    }

    private static boolean hasVerb(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (VERBS.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }
}
